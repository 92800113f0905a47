package uz.posbon.workstation.wall;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.Tone;

/** A picture of an incident, as large as it fits. */
final class PicturePanelView extends Region implements PanelView {
    private final WallFiles files;
    private final String gone;
    private final ImageView picture = new ImageView();
    private final Label sentence = new Label();
    private PanelModel.@Nullable Picture shown;
    private boolean failed;
    /** Whether the backend was out of reach since it was asked. */
    private boolean wasAlone;

    /** @param gone what is said of a picture that cannot be had */
    PicturePanelView(WallFiles files, String gone) {
        this.files = files;
        this.gone = gone;
        getStyleClass().add("seat-picture");
        sentence.getStyleClass().add("seat-missing");
        sentence.setVisible(false);
        picture.setPreserveRatio(true);
        getChildren().addAll(picture, sentence);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public boolean takes(PanelModel model) {
        return model instanceof PanelModel.Picture;
    }

    @Override
    public void show(PanelModel model, DisplayModel display) {
        PanelModel.Picture wanted = (PanelModel.Picture) model;
        boolean live = display.connection().tone() == Tone.READY;
        wasAlone |= !live;
        if (!wanted.equals(shown)) {
            shown = wanted;
            picture.setImage(null);
            say("");
            ask(wanted, !live);
        } else if (failed && live && wasAlone) {
            // It may be had now that there is somebody to ask.
            ask(wanted, false);
        }
    }

    private void ask(PanelModel.Picture wanted, boolean alone) {
        failed = false;
        wasAlone = alone;
        files.read(wanted.incidentId(), wanted.attachmentId(), wanted.sha256(), image -> {
            // What came for an earlier scene is of no use any more.
            if (wanted.equals(shown)) {
                failed = image == null;
                picture.setImage(image);
                say(image == null ? gone : "");
                requestLayout();
            }
        });
    }

    /** The sentence has a ground of its own, and would lie over the picture. */
    private void say(String words) {
        sentence.setText(words);
        sentence.setVisible(!words.isEmpty());
    }

    @Override
    protected void layoutChildren() {
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
        picture.relocate((getWidth() - picture.getBoundsInLocal().getWidth()) / 2, (getHeight() - picture.getBoundsInLocal().getHeight()) / 2);
        sentence.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
