package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files of incidents that a display showed last, on the seat's own disk: a seat that starts without its backend shows them again. A disk that takes
 * none costs only that. Blocks; not for the FX thread.
 */
final class KeptAttachments {
    private static final Logger LOG = LoggerFactory.getLogger(KeptAttachments.class);
    /** More than one wall shows at once. */
    private static final int MOST = 32;

    private final Path folder;

    KeptAttachments(Path folder) {
        this.folder = folder;
    }

    /** @param sha256 of the content that is meant; null for whatever is kept under this id */
    Optional<byte[]> find(String id, @Nullable String sha256) {
        Path file = file(id);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            byte[] content = Files.readAllBytes(file);
            return sha256 == null || sha256.equals(digest(content)) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            return Optional.empty();
        }
    }

    /** Keeps it; of more than {@value #MOST} the oldest is let go. */
    synchronized void keep(String id, byte[] content) {
        Path file = file(id);
        try {
            Files.createDirectories(folder);
            Path half = file.resolveSibling(file.getFileName() + ".part");
            Files.write(half, content);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (Path old : oldest()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be kept", file, e);
        }
    }

    private List<Path> oldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(KeptAttachments::time).reversed()).skip(MOST).toList();
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** An id is the backend's, and no path. */
    private Path file(String id) {
        return folder.resolve(id.replaceAll("[^A-Za-z0-9-]", "_"));
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
