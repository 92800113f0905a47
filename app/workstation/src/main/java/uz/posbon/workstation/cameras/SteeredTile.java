package uz.posbon.workstation.cameras;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.ptz.PtzHand;
import uz.posbon.ui.video.ptz.PtzPad;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/** The one tile whose camera is being steered: by hand on the picture, by keys, and by the pad that lies over the wall's corner. FX thread only. */
final class SteeredTile {
    private final CameraSteering steering;
    private final VBox box;
    private final Label name = new Label();
    private final PtzPad pad = new PtzPad();
    private @Nullable VideoTile tile;
    private @Nullable PtzHand hand;
    private @Nullable OnvifPtz device;
    private Subscription watching = Subscription.EMPTY;

    SteeredTile(CameraSteering steering) {
        this.steering = steering;
        name.getStyleClass().add("section-title");
        box = new VBox(name, pad);
        box.getStyleClass().add("steering");
        box.setManaged(false);
        box.setVisible(false);
    }

    /** The tile whose camera is held. */
    Optional<VideoTile> tile() {
        return Optional.ofNullable(tile);
    }

    VBox box() {
        return box;
    }

    boolean canSteer(@Nullable VideoSource source) {
        return source != null && steering.canSteer(source.id());
    }

    /** Takes the tile's camera by the hand, or lets it go when it is held already; false when it cannot be steered. */
    boolean toggle(VideoTile wanted) {
        boolean same = wanted == tile;
        release();
        VideoSource source = wanted.getSource();
        if (same || source == null) {
            return same;
        }
        Optional<OnvifPtz> found = steering.of(source.id());
        found.ifPresent(next -> {
            tile = wanted;
            device = next;
            PtzHand made = new PtzHand(wanted);
            made.setDevice(next);
            hand = made;
            pad.setDevice(next);
            name.setText(source.name());
            box.setVisible(true);
            box.getParent().requestLayout();
            // Another camera on the tile, and the hand would move what nobody sees.
            watching = wanted.sourceProperty().subscribe(now -> {
                if (!source.equals(now)) {
                    release();
                }
            });
            wanted.requestFocus();
        });
        return found.isPresent();
    }

    void release() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (hand != null) {
            hand.detach();
            hand = null;
        }
        pad.setDevice(null);
        if (device != null) {
            device.close();
            device = null;
        }
        tile = null;
        box.setVisible(false);
    }

    void words(Words words) {
        pad.setWords(UiWords.ptz(words));
    }
}
