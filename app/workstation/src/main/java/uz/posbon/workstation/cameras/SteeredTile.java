package uz.posbon.workstation.cameras;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoState;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.ptz.PtzHand;
import uz.posbon.ui.video.ptz.PtzPad;
import uz.posbon.workstation.verb.Failure;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/** The one tile whose camera is being steered: by hand on the picture, by keys, and by the pad that lies over the wall's corner. FX thread only. */
final class SteeredTile {
    private final CameraSteering steering;
    private final VBox box;
    private final Label name = new Label();
    private final Label trouble = new Label();
    private final PtzPad pad = new PtzPad();
    private @Nullable VideoTile tile;
    private @Nullable PtzHand hand;
    private @Nullable OnvifPtz device;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable Words words;

    SteeredTile(CameraSteering steering) {
        this.steering = steering;
        name.getStyleClass().add("section-title");
        trouble.getStyleClass().add("steering-trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        box = new VBox(name, pad, trouble);
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
            // Who steers looks at the present.
            wanted.replay().live();
            tile = wanted;
            device = next;
            PtzHand made = new PtzHand(wanted);
            made.setDevice(next);
            hand = made;
            pad.setDevice(next);
            name.setText(source.name());
            box.setVisible(true);
            box.getParent().requestLayout();
            // Another camera on the tile, a tile behind an enlarged one, a replay: the hand would move what nobody sees.
            watching = Subscription.combine(
                    wanted.sourceProperty().subscribe((before, now) -> release()),
                    wanted.stateProperty().subscribe((before, now) -> {
                        if (now instanceof VideoState.Hidden || now instanceof VideoState.Replay) {
                            release();
                        }
                    }),
                    made.failureProperty().subscribe(this::say),
                    pad.failureProperty().subscribe(this::say));
            wanted.requestFocus();
        });
        return found.isPresent();
    }

    private void say(@Nullable Throwable why) {
        trouble.setVisible(why != null && words != null);
        if (why != null && words != null) {
            Throwable cause = why instanceof CompletionException && why.getCause() != null ? why.getCause() : why;
            trouble.setText(words.say(Phrase.joined(": ", Phrase.of("ptz.failed"), Failure.of(cause))));
        }
        box.requestLayout();
        if (box.getParent() != null) {
            box.getParent().requestLayout();
        }
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
        say(null);
        box.setVisible(false);
    }

    void words(Words words) {
        this.words = words;
        pad.setWords(UiWords.ptz(words));
    }
}
