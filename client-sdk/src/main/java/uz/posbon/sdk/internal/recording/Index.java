package uz.posbon.sdk.internal.recording;

import java.time.Instant;
import java.util.List;
import uz.posbon.sdk.recording.Density;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.RecordingInfo;

/**
 * Where everything is in a file.
 *
 * @param minutes four numbers for each minute in which something happened: minutes since 1970, alarms raised, incidents opened, durable events
 */
record Index(
        RecordingHead head, Instant from, Instant to, long firstSequence, long lastSequence, List<Chapter> chapters, List<List<Integer>> minutes) {
    private static final int SECONDS = 60;

    /**
     * A picture and what followed it until the next one. Offsets are bytes from the beginning of the file, 0 for a block that is not there.
     *
     * @param at when its picture was, in milliseconds since 1970
     * @param events number of durable events after the picture
     * @param positions number of positions after it
     */
    record Chapter(long at, long catalogueBlock, long pictureBlock, long linesBlock, long framesBlock, long movesBlock, int events, int positions) {}

    RecordingInfo info() {
        long events = chapters.stream().mapToLong(Chapter::events).sum();
        long positions = chapters.stream().mapToLong(Chapter::positions).sum();
        return new RecordingInfo(head, from, to, firstSequence, lastSequence, events, positions);
    }

    List<Density> density() {
        return minutes.stream().map(m -> new Density(Instant.ofEpochSecond(m.get(0).longValue() * SECONDS), m.get(1), m.get(2), m.get(3))).toList();
    }

    /** Whether it can be an index at all: chapters in their order, whole rows of minutes. */
    boolean isSound() {
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            boolean late = i > 0 && chapter.at() < chapters.get(i - 1).at();
            if (late || chapter.events() < 0 || chapter.positions() < 0) {
                return false;
            }
        }
        return !chapters.isEmpty() && !to.isBefore(from) && minutes.stream().allMatch(m -> m.size() == 4);
    }
}
