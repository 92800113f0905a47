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
import uz.posbon.workstation.replay.RecordingWords;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** What a room stood like at a moment of a recording. */
record RecordedMoment(Instant time, PictureState picture) {
    /**
     * Reads it.
     *
     * @param at the first such time of day in the recording; null for its first moment
     * @param words say what is wrong
     * @throws StartException if the recording cannot be played, or has no such moment
     */
    static RecordedMoment of(Path file, @Nullable LocalTime at, Words words) {
        try (Recording recording = new RecordingFiles().open(file)) {
            Instant moment = at == null ? recording.info().from() : first(at, recording.info().from());
            if (moment.isAfter(recording.info().to())) {
                throw new StartException(words.say(Phrase.of("start.recording.short", "file", file, "time", at == null ? "" : at)), null);
            }
            Replay replay = recording.replay();
            replay.seek(moment);
            return new RecordedMoment(moment.truncatedTo(ChronoUnit.MILLIS), replay.picture().snapshot().state());
        } catch (IOException e) {
            throw new StartException(words.say(Phrase.of("start.recording", "file", file, "why", RecordingWords.of(e))), e);
        }
    }

    private static Instant first(LocalTime at, Instant from) {
        ZonedDateTime begin = from.atZone(Scenario.ZONE);
        ZonedDateTime moment = begin.with(at);
        return (moment.isBefore(begin) ? moment.plusDays(1) : moment).toInstant();
    }
}
