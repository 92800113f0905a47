package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.recording.Replay;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.scenario.Scenario;

/** What a room stood like at a moment of a recording. */
record RecordedMoment(Instant time, PictureState picture) {
    /**
     * Reads it.
     *
     * @param at the first such time of day in the recording; null for its first moment
     * @throws StartException if the recording cannot be played, or has no such moment
     */
    static RecordedMoment of(Path file, @Nullable LocalTime at) {
        try (Recording recording = new RecordingFiles().open(file)) {
            Instant moment = at == null ? recording.info().from() : first(at, recording.info().from());
            if (moment.isAfter(recording.info().to())) {
                throw new StartException(file + " ends before " + at, null);
            }
            Replay replay = recording.replay();
            replay.seek(moment);
            return new RecordedMoment(moment.truncatedTo(ChronoUnit.MILLIS), replay.picture().snapshot().state());
        } catch (IOException e) {
            throw new StartException("the recording " + file + " cannot be played: " + e.getMessage(), e);
        }
    }

    private static Instant first(LocalTime at, Instant from) {
        ZonedDateTime begin = from.atZone(Scenario.ZONE);
        ZonedDateTime moment = begin.with(at);
        return (moment.isBefore(begin) ? moment.plusDays(1) : moment).toInstant();
    }
}
