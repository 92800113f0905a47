package uz.posbon.sdk.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one step of the response plan.
 *
 * @param stepId step of {@link uz.posbon.sdk.catalogue.ResponsePlan#checklist}
 * @param reason why it was skipped
 */
public record ChecklistMark(String stepId, StepOutcome outcome, Instant time, String by, @Nullable String reason) {}
