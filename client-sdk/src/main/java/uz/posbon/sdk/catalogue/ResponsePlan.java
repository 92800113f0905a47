package uz.posbon.sdk.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;

/**
 * Which capabilities an incident type needs, what to do, and how fast.
 *
 * @param acknowledgeWithin from alarm to acknowledged
 * @param dispatchWithin from report to first unit sent
 * @param arriveWithin from report to first unit on scene
 * @param reportWithin for how long a crew on scene may report nothing before it is asked; null for the room's usual time
 * @param approvals what somebody else has to approve: {@code Dispatch}, {@code Priority}, or {@code Step/} with the id of a step
 */
public record ResponsePlan(
        String id,
        String incidentTypeId,
        List<Need> needs,
        List<Step> checklist,
        @Nullable Duration acknowledgeWithin,
        @Nullable Duration dispatchWithin,
        @Nullable Duration arriveWithin,
        @Nullable Duration reportWithin,
        List<String> approvals,
        Map<String, Object> more) {

    /** A plan whose crews report as often as the room's usually do. */
    public ResponsePlan(
            String id, String incidentTypeId, List<Need> needs, List<Step> checklist, @Nullable Duration acknowledgeWithin, @Nullable Duration dispatchWithin,
            @Nullable Duration arriveWithin, List<String> approvals, Map<String, Object> more) {
        this(id, incidentTypeId, needs, checklist, acknowledgeWithin, dispatchWithin, arriveWithin, null, approvals, more);
    }

    /** A plan whose operators need nobody's approval. */
    public ResponsePlan(
            String id, String incidentTypeId, List<Need> needs, List<Step> checklist, @Nullable Duration acknowledgeWithin, @Nullable Duration dispatchWithin,
            @Nullable Duration arriveWithin, Map<String, Object> more) {
        this(id, incidentTypeId, needs, checklist, acknowledgeWithin, dispatchWithin, arriveWithin, List.of(), more);
    }

    /** So many units with this capability. */
    public record Need(String capability, int count) {}

    /** One step of the checklist. */
    public record Step(String id, LocalText text) {}
}
