package uz.posbon.backend.boot;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.scenario.Scenario;

/**
 * A training session that is to be held.
 *
 * @param text the scenario as it was written
 * @param seed what chance is made of
 * @param begin what the room stood like when the session begins; null for the sample city, where nothing has happened
 * @param language what sources, callers and crews speak, BCP 47
 */
public record SessionPlan(Scenario scenario, String text, long seed, String language, @Nullable PictureState begin) {
    /** A session in the sample city. */
    public SessionPlan(Scenario scenario, String text, long seed, String language) {
        this(scenario, text, seed, language, null);
    }
}
