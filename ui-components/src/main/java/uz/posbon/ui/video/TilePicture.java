package uz.posbon.ui.video;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The picture, centred, one picture pixel on one device pixel. */
final class TilePicture extends Region {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final ImageView view = new ImageView();
    private final Rectangle frame = new Rectangle();
    private Zoom zoom = Zoom.WHOLE;
    private @Nullable Zoom pictured;
    private double scale = 1;

    TilePicture() {
        getStyleClass().add("video-picture");
        view.setManaged(false);
        view.setSmooth(false);
        getChildren().add(view);
    }

    Optional<Box> area(double scale) {
        if (scale != this.scale) {
            this.scale = scale;
            requestLayout();
        }
        int width = (int) Math.floor(getWidth() * scale);
        int height = (int) Math.floor(getHeight() * scale);
        return width < 1 || height < 1 ? Optional.empty() : Optional.of(new Box(width, height));
    }

    /** @param wanted the part to show; until a picture of just that part comes, the one there is is stretched and moved */
    void show(@Nullable Shown shown, Zoom wanted) {
        Image image = shown == null ? null : shown.image();
        Image before = view.getImage();
        boolean place = image != null && shown != null
                && (before == null || before.getWidth() != image.getWidth() || before.getHeight() != image.getHeight()
                        || !wanted.equals(zoom) || !shown.zoom().equals(pictured));
        zoom = wanted;
        pictured = shown == null ? null : shown.zoom();
        if (image != before) {
            view.setImage(image);
        }
        if (place || image == null && before != null) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        Image image = view.getImage();
        if (image == null) {
            pseudoClassStateChanged(FILLED, false);
            return;
        }
        double width = image.getWidth() / scale;
        double height = image.getHeight() / scale;
        boolean fills = Math.abs(width - getWidth()) < 2 / scale || Math.abs(height - getHeight()) < 2 / scale;
        if (!fills || width > getWidth() + 1 || height > getHeight() + 1) {
            // The tile is being resized; until the decoder delivers the new size the old picture is stretched.
            double stretch = Math.min(getWidth() / width, getHeight() / height);
            width *= stretch;
            height *= stretch;
        }
        double left = (getWidth() - width) / 2;
        double top = (getHeight() - height) / 2;
        Zoom before = pictured == null ? zoom : pictured;
        // Beneath a picture that leaves no edge nothing is painted: it would be anew with every picture.
        pseudoClassStateChanged(FILLED, before.equals(zoom) && width >= getWidth() && height >= getHeight());
        if (before.equals(zoom)) {
            setClip(null);
            place(left, top, width, height, image);
        } else {
            clipTo(left, top, width, height);
            place(
                    left + (before.x() - 0.5 / before.factor() - zoom.x() + 0.5 / zoom.factor()) * zoom.factor() * width,
                    top + (before.y() - 0.5 / before.factor() - zoom.y() + 0.5 / zoom.factor()) * zoom.factor() * height,
                    width * zoom.factor() / before.factor(), height * zoom.factor() / before.factor(), image);
        }
    }

    private void clipTo(double left, double top, double width, double height) {
        frame.setX(left);
        frame.setY(top);
        frame.setWidth(width);
        frame.setHeight(height);
        setClip(frame);
    }

    private void place(double x, double y, double width, double height, Image image) {
        boolean exact = width == image.getWidth() && height == image.getHeight();
        view.setFitWidth(exact ? 0 : width);
        view.setFitHeight(exact ? 0 : height);
        view.setX(snapPositionX(x));
        view.setY(snapPositionY(y));
    }
}
