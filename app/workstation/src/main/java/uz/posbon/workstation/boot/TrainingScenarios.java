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

/** Scenarios by the name they are asked for with. */
final class TrainingScenarios {
    private TrainingScenarios() {}

    /**
     * Reads one whole, and checks it against the room it is played in.
     *
     * @param room null for the sample city
     * @param name a file, or the name of one that is shipped
     * @throws StartException with everything that is wrong with it
     */
    static ScenarioReading read(String name, @Nullable PictureState room) {
        Path file = Path.of(name);
        ScenarioCity city = room == null ? new SampleCity().forScenarios() : ScenarioCity.of(room.catalogue(), room.units());
        try {
            if (ScenarioTexts.ALL.contains(name)) {
                return new ScenarioFiles().read(name, ScenarioTexts.read(name), city);
            }
            if (!Files.exists(file)) {
                throw new StartException("there is no scenario '" + name + "'; these are shipped: " + String.join(", ", ScenarioTexts.ALL), null);
            }
            return new ScenarioFiles().read(file, city);
        } catch (ScenarioException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new StartException("the scenario " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
