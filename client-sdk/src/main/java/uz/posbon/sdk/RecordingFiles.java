package uz.posbon.sdk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.internal.recording.FileRecordingWriter;
import uz.posbon.sdk.internal.recording.RecordingFile;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.RecordingWriter;

/**
 * Recordings on disk. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (Recording recording = new RecordingFiles().open(file)) {
 *     Replay replay = recording.replay();
 *     replay.seek(recording.info().from().plus(Duration.ofHours(3)));
 *     replay.picture().snapshot().incidents().values().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class RecordingFiles {
    /** What the names of recordings end with. */
    public static final String ENDING = ".posbonrec";

    private final PosbonJson json = new PosbonJson();

    /**
     * Opens a recording; reads its index alone.
     *
     * @throws uz.posbon.sdk.recording.RecordingException if it is none, is not whole, is damaged where it was read, or is of a later version
     * @throws IOException if it cannot be read at all
     */
    public Recording open(Path file) throws IOException {
        return new RecordingFile(file, json);
    }

    /**
     * Begins a recording.
     *
     * @param start the picture of its first moment
     * @param from its first moment
     * @throws IOException if the file cannot be written
     */
    public RecordingWriter create(Path file, RecordingHead head, WholePicture start, Instant from) throws IOException {
        return new FileRecordingWriter(file, json, head, start, from, FileRecordingWriter.ChapterSize.USUAL);
    }
}
