package uz.posbon.workstation.cameras;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.Clip;
import uz.posbon.ui.video.Evidence;
import uz.posbon.ui.video.EvidenceOrder;
import uz.posbon.ui.video.Exported;
import uz.posbon.ui.video.NothingKeptException;
import uz.posbon.ui.video.Snapshot;
import uz.posbon.ui.video.Still;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/**
 * Where snapshots and evidence go. Blocks; not for the FX thread.
 *
 * @param folder the desk's data
 * @param operator who works here
 * @param clock in the room's zone
 * @param mark what its pictures are where they do not show what happens; null where they do
 * @param evidence null where no engine of this machine can export
 */
public record CameraRecords(Path folder, String operator, Clock clock, Supplier<@Nullable String> mark, @Nullable Evidence evidence) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Writes a snapshot under a name of its own. */
    public Path snapshot(Still still, VideoSource camera) throws IOException {
        String name = camera.id().replaceAll("[^\\p{L}\\p{N}_-]", "_") + "-" + moment(still) + ".png";
        Path file = folder.resolve("snapshots").resolve(name);
        new Snapshot(still, marked(camera.name()), operator, clock.getZone()).write(file);
        return file;
    }

    private String marked(String camera) {
        String kind = mark.get();
        return kind == null ? camera : kind + " · " + camera;
    }

    /** Writes a picture that did not come from the camera's stream, which its margin says too. @param what it is, in the operator's language */
    public Path still(Still still, VideoSource camera, String what) throws IOException {
        Path file = folder.resolve("snapshots").resolve(camera.id().replaceAll("[^\\p{L}\\p{N}_-]", "_") + "-" + moment(still) + "-still.png");
        new Snapshot(still, what + " · " + marked(camera.name()), operator, clock.getZone()).write(file);
        return file;
    }

    /** When it was taken, else where in its recording. */
    private static String moment(Still still) {
        Instant at = still.at();
        Duration position = still.position();
        return at != null ? STAMP.format(at) : "at-" + (position == null ? 0 : position.toMillis()) + "ms";
    }

    /** Exports what is kept of that time; the manifest's file. */
    public Exported evidence(Clip clip, VideoSource camera, Instant from, Instant to, String reason) throws IOException {
        Evidence exporter = evidence;
        if (exporter == null) {
            throw new VerbException(Phrase.of("verb.evidence.engineless"));
        }
        try {
            return exporter.export(
                    clip, new EvidenceOrder(camera.id(), marked(camera.name()), from, to, operator, reason), folder.resolve("evidence"));
        } catch (NothingKeptException e) {
            throw new VerbException(Phrase.of("verb.evidence.nothing", "camera", camera.name()));
        }
    }
}
