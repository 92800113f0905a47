package uz.posbon.sdk.wall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.incident.Incident;

/**
 * Shows an incident on a display from when it fits until it is closed, then what was shown before, unless somebody changed
 * the display meanwhile. The backend decides it together with the change of the incident; it fires once for each incident,
 * and never on what a rule has done.
 *
 * @param priority this one and higher ones (1 is the highest); null for any
 * @param categories any of these; empty for any
 * @param zoneIds any of these districts; empty for any place
 */
public record WallRule(
        String id, String name, @Nullable Integer priority, List<Category> categories, List<String> zoneIds, int display, RuleScene show) {
    /** Whether {@code incident} is open and what the rule waits for. */
    public boolean fits(Incident incident) {
        return incident.isOpen()
                && (priority == null || incident.priority() <= priority)
                && (categories.isEmpty() || categories.contains(incident.category()))
                && (zoneIds.isEmpty() || (incident.zoneId() != null && zoneIds.contains(incident.zoneId())));
    }
}
