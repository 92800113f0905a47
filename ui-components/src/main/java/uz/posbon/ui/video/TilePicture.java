package uz.posbon.ui.video;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The picture, centred, one picture pixel on one device pixel. */
final class TilePicture extends Region {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final ImageView view = new ImageView();
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

    void show(@Nullable Image image) {
        Image before = view.getImage();
        if (image == before) {
            return;
        }
        boolean place = image != null
                && (before == null || before.getWidth() != image.getWidth() || before.getHeight() != image.getHeight());
        view.setImage(image);
        if (place || image == null) {
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
        // Beneath a picture that leaves no edge nothing is painted: it would be anew with every picture.
        pseudoClassStateChanged(FILLED, width >= getWidth() && height >= getHeight());
        boolean exact = width == image.getWidth() && height == image.getHeight();
        view.setFitWidth(exact ? 0 : width);
        view.setFitHeight(exact ? 0 : height);
        view.setX(snapPositionX((getWidth() - width) / 2));
        view.setY(snapPositionY((getHeight() - height) / 2));
    }
}
