package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
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
        try {
            return read(name, room);
        } catch (IOException e) {
            throw new StartException(words.say(why(name, e)), e);
        }
    }

    /** What is wrong with one that is to be played in the sample city; empty when nothing is. */
    static Optional<Phrase> wrong(String name) {
        try {
            read(name, null);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(why(name, e));
        }
    }

    private static ScenarioReading read(String name, @Nullable PictureState room) throws IOException {
        ScenarioCity city = room == null ? new SampleCity().forScenarios() : ScenarioCity.of(room.catalogue(), room.units());
        return ScenarioTexts.ALL.contains(name) ? new ScenarioFiles().read(name, ScenarioTexts.read(name), city) : new ScenarioFiles().read(Path.of(name), city);
    }

    private static Phrase why(String name, IOException e) {
        return switch (e) {
            case ScenarioException faulty -> faults(faulty);
            case NoSuchFileException missing -> Phrase.of("start.scenario.none", "name", name, "names", String.join(", ", ScenarioTexts.ALL));
            default -> Phrase.of("start.scenario.unreadable", "name", name, "why", String.valueOf(e.getMessage()));
        };
    }

    /** What is no scenario, and every fault on a line of its own. */
    static Phrase faults(ScenarioException e) {
        return Phrase.joined("\n", Phrase.of("start.scenario", "name", e.name()), Phrase.joined("\n", e.problems().stream().map(ProblemWords::of).toList()));
    }
}
