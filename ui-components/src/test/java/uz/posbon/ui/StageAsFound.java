package uz.posbon.ui;

import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/** TestFX shows every test of a process on one stage: a size that one of them gave it must not be what the next one lays out in. */
public final class StageAsFound implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) {
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        if (stage != null) {
            Platform.runLater(stage::sizeToScene);
        }
    }
}
