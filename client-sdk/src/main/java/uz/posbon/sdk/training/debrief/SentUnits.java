package uz.posbon.sdk.training.debrief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the trainees sent to an incident, beside what the response plan of its type asks for. Whom they took back before it set out does not count.
 *
 * @param number its running number
 * @param worker who works it; null where he is no trainee
 * @param units ids of the units sent, in that order, each once
 * @param at when the first was sent, else when it was opened
 */
public record SentUnits(
        String incidentId, long number, String title, String typeId, @Nullable String worker, Sufficiency sufficiency, List<Need> needs, List<String> units, Moment at) {
    public SentUnits {
        needs = List.copyOf(needs);
        units = List.copyOf(units);
    }

    /**
     * A capability the plan asks for.
     *
     * @param asked how many units with it
     * @param sent how many with it were sent
     */
    public record Need(String capability, int asked, int sent) {}
}
