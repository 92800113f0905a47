package uz.posbon.sdk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import uz.posbon.sdk.internal.json.DebriefDocument;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.DebriefException;
import uz.posbon.sdk.training.debrief.DebriefException.Reason;

/**
 * Debriefs on disk, as JSON that people can read, so that a run can be compared with an earlier one. A file is replaced as a whole: whoever is killed while
 * he writes leaves the one before. Immutable and thread-safe, but for two writers of one file.
 *
 * <pre>{@code
 * DebriefFiles files = new DebriefFiles();
 * files.write(file, debrief);
 * Comparison comparison = debrief.comparedWith(files.read(earlier));
 * }</pre>
 */
public final class DebriefFiles {
    /** What the names of debriefs end with. */
    public static final String ENDING = ".posbondebrief";

    /** No debrief is larger: ten thousand expectations with their timeline are some ten megabytes. */
    private static final long LARGEST = 64L << 20;

    private static final String PART = ".part";

    private final PosbonJson json = new PosbonJson();

    /**
     * Puts it on disk, synchronised.
     *
     * @throws IOException if it is not there; then the file of before still is
     */
    public void write(Path file, Debrief debrief) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + PART);
        Files.writeString(part, json.indented(DebriefDocument.of(debrief)) + "\n");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads one.
     *
     * @throws DebriefException if it is none, is damaged, or is of a later version
     * @throws IOException if it cannot be read at all
     */
    public Debrief read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new DebriefException(file, Reason.NO_DEBRIEF, "is larger than any debrief", null);
        }
        byte[] bytes = Files.readAllBytes(file);
        check(file, bytes);
        try {
            return json.read(bytes, DebriefDocument.class).debrief();
        } catch (MalformedJsonException e) {
            throw new DebriefException(file, Reason.DAMAGED, String.valueOf(e.getMessage()), e);
        }
    }

    private void check(Path file, byte[] bytes) throws DebriefException {
        DebriefDocument.Head head;
        try {
            head = json.read(bytes, DebriefDocument.Head.class);
        } catch (MalformedJsonException e) {
            throw new DebriefException(file, Reason.NO_DEBRIEF, "is no debrief: " + e.getMessage(), e);
        }
        if (!head.format().equals(DebriefDocument.FORMAT)) {
            throw new DebriefException(file, Reason.NO_DEBRIEF, "is no debrief but '" + head.format() + "'", null);
        }
        if (head.version() > DebriefDocument.VERSION) {
            throw new DebriefException(file, Reason.TOO_NEW,
                    "is of version " + head.version() + ", this program knows " + DebriefDocument.VERSION, null);
        }
    }
}
