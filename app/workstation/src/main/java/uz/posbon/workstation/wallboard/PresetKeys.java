package uz.posbon.workstation.wallboard;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;

/** Keys that presets of walls have. The desk's own keys come first, and no key that writes is one. FX thread only. */
public final class PresetKeys {
    private final Supplier<Picture> picture;
    private final Consumer<String> run;

    /** @param run runs a line of the command line */
    public PresetKeys(Supplier<Picture> picture, Consumer<String> run) {
        this.picture = picture;
        this.run = run;
    }

    /** Listens in one more window. */
    public void listenIn(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.getCode().isFunctionKey()) {
            line(event).ifPresent(line -> {
                event.consume();
                run.accept(line);
            });
        }
    }

    private Optional<String> line(KeyEvent event) {
        return picture.get().walls().values().stream()
                .flatMap(wall -> wall.presets().stream()
                        .filter(preset -> isMeant(preset.key(), event))
                        .map(preset -> "preset \"" + preset.id() + "\" on \"" + wall.id() + "\""))
                .findFirst();
    }

    /** Whether the key is written so, e.g. {@code Ctrl+Shift+1} or {@code F9}; what is no key is never meant. */
    static boolean isMeant(@Nullable String key, KeyEvent event) {
        if (key == null || event.getCode() == KeyCode.UNDEFINED) {
            return false;
        }
        try {
            return KeyCombination.keyCombination(key).match(event);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
