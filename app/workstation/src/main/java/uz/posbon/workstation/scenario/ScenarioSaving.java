package uz.posbon.workstation.scenario;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Phrase;

/** Keeps a scenario's text. */
@FunctionalInterface
public interface ScenarioSaving {
    /** Saves it in the background and says on the FX thread why that failed; null when it is on the disk. */
    void save(String text, Consumer<@Nullable Phrase> done);
}
