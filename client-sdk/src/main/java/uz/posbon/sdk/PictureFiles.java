package uz.posbon.sdk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.stream.PictureState;

/**
 * Pictures and figures of the room on disk, so that a desk or a wall that starts without its backend can show the last ones. A file is replaced as a whole: whoever is killed while he
 * writes leaves the one before. Thread-safe, but for two writers of one file.
 */
public final class PictureFiles {
    private static final String PART = ".part";

    private final PosbonJson json = new PosbonJson();

    /**
     * Puts it on disk, synchronised.
     *
     * @throws IOException if it is not there; then the file of before still is
     */
    public void write(Path file, Picture picture) throws IOException {
        put(file, json.write(picture.state()));
    }

    /** The same of figures. */
    public void write(Path file, RoomFigures figures) throws IOException {
        put(file, json.write(figures));
    }

    private static void put(Path file, byte[] text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + PART);
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.write(text);
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * What a picture was saved as; empty when there is none.
     *
     * @throws IOException if it cannot be read or is no picture
     */
    public Optional<PictureState> read(Path file) throws IOException {
        return get(file, PictureState.class, "picture");
    }

    /**
     * The figures that were saved; empty when there are none.
     *
     * @throws IOException if they cannot be read or are none
     */
    public Optional<RoomFigures> readFigures(Path file) throws IOException {
        return get(file, RoomFigures.class, "figures");
    }

    private <T> Optional<T> get(Path file, Class<T> type, String what) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of(json.read(in.readAllBytes(), type));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (MalformedJsonException e) {
            throw new IOException(file + " holds no " + what + ": " + e.getMessage(), e);
        }
    }
}
