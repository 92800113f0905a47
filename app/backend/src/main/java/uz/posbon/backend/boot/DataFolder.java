package uz.posbon.backend.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder a backend keeps its data in, held by one process at a time. */
final class DataFolder implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    static final int SHORTEST_TOKEN = 32;
    private static final String SESSION_KEYS = "session-keys";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder where there is none, and holds it.
     *
     * @throws StartException if it cannot be used or another process holds it
     */
    static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (held(channel) == null) {
                channel.close();
                throw new StartException("Another backend is using the data folder " + folder + ".", null);
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new StartException("The data folder " + folder + " cannot be read or written.", e);
        }
    }

    private static @Nullable FileLock held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process holds it already.
            return null;
        }
    }

    Path database() {
        return folder.resolve("posbon.db");
    }

    Path telemetry() {
        return folder.resolve("telemetry.db");
    }

    Path recordings() {
        return folder.resolve("recordings");
    }

    /** Who may do what, where that is laid down. */
    Path operators() {
        return folder.resolve("operators");
    }

    Path cameraClips() {
        return folder.resolve("cameras");
    }

    /** The token of an earlier start, so that those who know it need not ask again. */
    static Optional<String> token(Path folder) {
        try {
            Path file = folder.resolve("token");
            String token = Files.exists(file) ? Files.readString(file).strip() : "";
            return token.length() < SHORTEST_TOKEN ? Optional.empty() : Optional.of(token);
        } catch (IOException e) {
            throw new StartException("The token in the data folder " + folder + " cannot be read.", e);
        }
    }

    void writeToken(String token) {
        writeForOwner("token", token + System.lineSeparator());
    }

    /** Where what a training session is entered with lies. */
    static Path sessionKeys(Path folder) {
        return folder.resolve(SESSION_KEYS);
    }

    void writeSessionKeys(SessionKeys keys) {
        writeForOwner(SESSION_KEYS, keys.text());
    }

    /** Writes a text so that only its owner can ever read it: made empty and closed off before it holds anything. */
    private void writeForOwner(String name, String text) {
        Path file = folder.resolve(name);
        Path fresh = folder.resolve(name + ".new");
        try {
            Files.deleteIfExists(fresh);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createFile(fresh);
                fresh.toFile().setReadable(false, false);
                fresh.toFile().setReadable(true, true);
            }
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartException("The file '" + name + "' cannot be written to the data folder " + folder + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder could not be released", e);
        }
    }
}
