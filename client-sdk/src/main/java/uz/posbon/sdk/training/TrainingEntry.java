package uz.posbon.sdk.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line in the log of a training session. It is for the trainer and the debrief: what reaches a trainee are {@link #withheld} lines.
 *
 * @param number 1 and up, in the order they were written
 * @param time by the clock of the session
 * @param by the trainer, a trainee, or {@code scenario}
 * @param stepId step of the scenario
 * @param inject what kind of thing happened, as scenarios call it
 * @param subjects ids of the alarms, units or cameras it made or touched
 * @param trainee whom it is about; null for everybody
 * @param text what was noted; of {@link EntryKind#INJECTED} what was injected, as a scenario of one step, null in logs of older backends
 * @param points the mark, 0 to 100
 * @param keys keys pressed since he joined, of {@link EntryKind#HANDS}
 * @param clicks mouse buttons pressed since he joined, of {@link EntryKind#HANDS}
 * @param more fields of a newer contract, kept as they came
 */
public record TrainingEntry(
        String id,
        long number,
        EntryKind kind,
        Instant time,
        String by,
        @Nullable String stepId,
        @Nullable String inject,
        List<String> subjects,
        @Nullable String trainee,
        @Nullable String text,
        @Nullable Integer points,
        @Nullable Long keys,
        @Nullable Long clicks,
        Map<String, Object> more) {
    /** What the scenario itself goes by in {@link #by}. */
    public static final String SCENARIO = "scenario";

    /** That a line was written, and when; nothing of what, by whom or about whom. */
    public TrainingEntry withheld() {
        return new TrainingEntry(id, number, EntryKind.WITHHELD, time, "withheld", null, null, List.of(), null, null, null, null, null, Map.of());
    }
}
