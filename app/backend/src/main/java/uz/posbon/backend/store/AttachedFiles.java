package uz.posbon.backend.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import uz.posbon.backend.store.sql.StoreException;

/** The content of attached files, each under its SHA-256: the same content is kept once, and is never changed. Thread-safe. */
public final class AttachedFiles {
    private final Path folder;

    AttachedFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps {@code content} and returns once it is on disk.
     *
     * @return its SHA-256 in lower case hexadecimal digits
     * @throws StoreException if it cannot be written
     */
    public String keep(byte[] content) {
        String sha256 = sha256(content);
        Path file = path(sha256);
        if (Files.exists(file)) {
            return sha256;
        }
        Path fresh = file.resolveSibling(sha256 + "." + UUID.randomUUID() + ".new");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return sha256;
        } catch (IOException e) {
            boolean full = hasNoRoomFor(content.length);
            discard(fresh, e);
            throw full ? StoreException.full(e) : new StoreException("The file cannot be written: " + e.getMessage(), e);
        }
    }

    /** What is left of it may still be there and take all the room; what the system says is in its own language. */
    private boolean hasNoRoomFor(int size) {
        try {
            return Files.getFileStore(folder.getParent()).getUsableSpace() < size;
        } catch (IOException e) {
            return false;
        }
    }

    private static void discard(Path fresh, IOException cause) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** The content, if it is there and still what it was. */
    public Optional<byte[]> read(String sha256) {
        Path file = path(sha256);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            return sha256(content).equals(sha256) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read", e);
        }
    }

    private Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
