package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uz.posbon.assets.ScenarioTexts;
import uz.posbon.backend.city.SampleCity;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.sdk.training.scenario.ScenarioException;
import uz.posbon.sdk.training.scenario.ScenarioReading;
import uz.posbon.workstation.scenario.ProblemWords;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Scenarios by the name they are asked for with. */
final class TrainingScenarios {
    private TrainingScenarios() {}

    /**
     * Reads one whole, and checks it against the room it is played in.
     *
     * @param room null for the sample city
     * @param name a file, or the name of one that is shipped
     * @param words say what is wrong
     * @throws StartException with everything that is wrong with it
     */
    static ScenarioReading read(String name, @Nullable PictureState room, Words words) {
        Path file = Path.of(name);
        ScenarioCity city = room == null ? new SampleCity().forScenarios() : ScenarioCity.of(room.catalogue(), room.units());
        try {
            if (ScenarioTexts.ALL.contains(name)) {
                return new ScenarioFiles().read(name, ScenarioTexts.read(name), city);
            }
            if (!Files.exists(file)) {
                throw new StartException(words.say(Phrase.of("start.scenario.none", "name", name, "names", String.join(", ", ScenarioTexts.ALL))), null);
            }
            return new ScenarioFiles().read(file, city);
        } catch (ScenarioException e) {
            throw new StartException(words.say(faults(e)), e);
        } catch (IOException e) {
            throw new StartException(words.say(Phrase.of("start.scenario.unreadable", "name", name, "why", String.valueOf(e.getMessage()))), e);
        }
    }

    /** What is no scenario, and every fault on a line of its own. */
    static Phrase faults(ScenarioException e) {
        return Phrase.joined("\n", Phrase.of("start.scenario", "name", e.name()), Phrase.joined("\n", e.problems().stream().map(ProblemWords::of).toList()));
    }
}
