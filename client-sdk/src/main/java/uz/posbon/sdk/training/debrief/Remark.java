package uz.posbon.sdk.training.debrief;

import org.jspecify.annotations.Nullable;

/**
 * A note or a mark of the trainer. Marks stand beside the points of the scenario and are not added to them.
 *
 * @param by who wrote it
 * @param trainee whom it is about; null for everybody
 * @param text null for a mark without words
 * @param points the mark, 0 to 100; null for a note
 */
public record Remark(String by, @Nullable String trainee, @Nullable String text, @Nullable Integer points, Moment at) {}
