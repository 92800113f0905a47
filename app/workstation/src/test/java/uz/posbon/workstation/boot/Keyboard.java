package uz.posbon.workstation.boot;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** The keyboard of a window that has just opened: a key that is pressed before the window has it is lost. */
final class Keyboard {
    private Keyboard() {}

    static void awaitWindow() {
        await("a window that has the keyboard").atMost(Duration.ofSeconds(60))
                .until(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Window.getWindows().stream().anyMatch(Window::isFocused)));
    }
}
