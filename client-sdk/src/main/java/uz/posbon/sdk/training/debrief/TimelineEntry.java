package uz.posbon.sdk.training.debrief;

import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline. A step that fires several times, as a flood does, has one line where it did first.
 *
 * @param step step it is about; null for none
 * @param expectationId expectation it is about; null for none
 * @param by who it was: trainees, the trainer or the scenario; null for nobody
 * @param text what was noted, else the mark, else how the first alarm is called that came of it, else what kind of thing happened; null for nothing more
 */
public record TimelineEntry(
        MomentKind kind, Moment at, @Nullable String step, @Nullable String expectationId, @Nullable String by, @Nullable String text) {}
