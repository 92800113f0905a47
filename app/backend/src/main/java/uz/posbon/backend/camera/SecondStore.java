package uz.posbon.backend.camera;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clips' seconds, each made when it is first asked for and kept on disk. So no work is done for a camera
 * nobody looks at; two seconds of one camera are never made at once. Threads of its own make them: whoever asks is a thread of the server, and while
 * those compute, no command of anybody is answered.
 */
final class SecondStore {
    private static final Logger LOG = LoggerFactory.getLogger(SecondStore.class);
    /** Grows with any change of the picture or the format, so that an old cache is not taken for a new one. */
    private static final int VERSION = 1;
    private static final int LARGEST_UNIT = 1 << 20;

    private final Path directory;
    private final Executor encoders;
    private final ConcurrentHashMap<Path, Object> locks = new ConcurrentHashMap<>();

    SecondStore(Path directory, Executor encoders) {
        this.directory = directory;
        this.encoders = encoders;
    }

    /** The access units of one second. */
    List<byte[]> second(String cameraId, String name, int second) throws IOException {
        Path clip = directory.resolve("v" + VERSION + "-" + Integer.toHexString((cameraId + '\n' + name).hashCode()));
        Path file = clip.resolve(second + ".units");
        List<byte[]> kept = read(file);
        if (kept != null) {
            return kept;
        }
        synchronized (locks.computeIfAbsent(clip, c -> new Object())) {
            kept = read(file);
            return kept != null ? kept : make(file, new StreetScene(cameraId, name), second);
        }
    }

    private List<byte[]> make(Path file, StreetScene scene, int second) throws IOException {
        List<byte[]> units = made(new FutureTask<>(() -> SecondEncoder.encode(scene, second)));
        try {
            write(file, units);
        } catch (IOException e) {
            // A full disk costs work, not the picture.
            LOG.warn("cannot keep a demo clip in {}: {}", file, e.toString());
        }
        return units;
    }

    private List<byte[]> made(FutureTask<List<byte[]>> making) throws IOException {
        try {
            encoders.execute(making);
            return making.get();
        } catch (RejectedExecutionException e) {
            throw new IOException("the backend is closing", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("nobody waits for it any more");
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static void write(Path file, List<byte[]> units) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(units.size());
        for (byte[] unit : units) {
            out.writeInt(unit.length);
            out.write(unit);
        }
        Path folder = Files.createDirectories(file.getParent());
        Path half = Files.createTempFile(folder, "half", ".tmp");
        try {
            Files.write(half, bytes.toByteArray());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static @Nullable List<byte[]> read(Path file) throws IOException {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
            int count = in.readInt();
            List<byte[]> units = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int length = in.readInt();
                if (length < 0 || length > LARGEST_UNIT) {
                    throw new EOFException("no access unit has " + length + " bytes");
                }
                byte[] unit = new byte[length];
                in.readFully(unit);
                units.add(unit);
            }
            return units;
        } catch (NoSuchFileException e) {
            return null;
        } catch (EOFException e) {
            LOG.warn("making the damaged demo clip {} again: {}", file, e.toString());
            return null;
        }
    }
}
