package uz.posbon.ui.video.ptz;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FxExecutor;

/** The places a camera remembers. They are asked for beforehand and again after each look, so that an open menu never changes under the hand. */
final class PresetMenu {

    private final MenuButton button = new MenuButton();
    private final PtzGrip grip;
    private final Executor fx = new FxExecutor();
    private PtzWords words = PtzWords.ENGLISH;
    private long asked;

    PresetMenu(PtzGrip grip) {
        this.grip = grip;
        button.getStyleClass().add("ptz-presets");
        button.setMaxWidth(Double.MAX_VALUE);
        // A name is the camera's own, an underscore in it is no shortcut.
        button.setMnemonicParsing(false);
        button.setOnHidden(event -> ask());
    }

    MenuButton button() {
        return button;
    }

    void show(PtzWords next) {
        words = next;
        button.setText(words.presets());
        button.setAccessibleText(words.presets());
    }

    /** Another device, or none. */
    void deviceChanged() {
        button.hide();
        say(words.loading());
        ask();
    }

    private void ask() {
        long mine = ++asked;
        PtzDevice device = grip.device();
        if (device == null) {
            say(words.noPresets());
            return;
        }
        answer(device).whenCompleteAsync((presets, why) -> {
            if (mine == asked && !button.isShowing()) {
                fill(presets, why);
            }
        }, fx);
    }

    private static CompletionStage<List<Preset>> answer(PtzDevice device) {
        try {
            return device.presets();
        } catch (RuntimeException e) {
            return java.util.concurrent.CompletableFuture.failedStage(e);
        }
    }

    private void fill(@Nullable List<Preset> presets, @Nullable Throwable why) {
        if (presets == null || why != null) {
            say(words.failed());
        } else if (presets.isEmpty()) {
            say(words.noPresets());
        } else {
            button.getItems().setAll(presets.stream().map(this::item).toList());
        }
    }

    private MenuItem item(Preset preset) {
        MenuItem item = new MenuItem(preset.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> grip.goToPreset(preset.token()));
        return item;
    }

    private void say(String text) {
        MenuItem item = new MenuItem(text);
        item.setDisable(true);
        button.getItems().setAll(item);
    }
}
