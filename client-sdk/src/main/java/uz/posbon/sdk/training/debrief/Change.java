package uz.posbon.sdk.training.debrief;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;

/**
 * One expectation in two runs.
 *
 * @param before null where the earlier run did not have it
 * @param now null where this one does not have it
 */
public record Change(String expectationId, LocalText text, Trend trend, @Nullable Result before, @Nullable Result now) {}
