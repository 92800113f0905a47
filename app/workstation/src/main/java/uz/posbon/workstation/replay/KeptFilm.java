package uz.posbon.workstation.replay;

import java.nio.file.Path;
import java.time.Instant;
import uz.posbon.ui.video.VideoSource;

/**
 * A film of a camera that was kept as evidence.
 *
 * @param camera as operators read it
 * @param from when its first picture was taken
 * @param to when its last one was
 */
public record KeptFilm(String camera, Path file, Instant from, Instant to) {
    /** Whether it has a picture of that moment. */
    boolean shows(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }

    /** What a tile plays. Reads nothing. */
    VideoSource source() {
        return VideoSource.of("film " + file, camera, file.toUri());
    }
}
