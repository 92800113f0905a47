package uz.posbon.ui.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Exports what was kept of a camera: MP4 files with the packets as they came, nothing encoded anew, and beside them a manifest in JSON with who,
 * why, when and the SHA-256 of each file. Blocks; not for the FX thread. Thread-safe.
 */
public final class Evidence {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PacketEngine engine;
    private final Clock clock;

    Evidence(PacketEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Writes into the folder, which is made where it is missing. Nothing is left behind when it fails; the manifest is written last, so where
     * there is one, everything is there.
     *
     * @param clip what is kept, see {@link VideoTile#clip()}
     * @throws NothingKeptException when nothing is kept of that time
     * @throws IOException when a file cannot be written
     */
    public Exported export(Clip clip, EvidenceOrder order, Path folder) throws IOException {
        Clip part = clip.between(Clip.nanos(order.from()), Clip.nanos(order.to()));
        if (part.isEmpty()) {
            throw new NothingKeptException(order);
        }
        Files.createDirectories(folder);
        String name = order.cameraId().replaceAll("[^\\p{L}\\p{N}_-]", "_") + "-" + STAMP.format(Clip.instant(part.begin()));
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            List<EvidenceFile> files = new ArrayList<>();
            for (Clip take : part.takes()) {
                Path file = reserve(folder, name + (files.isEmpty() ? "" : "-" + (files.size() + 1)), ".mp4", made);
                files.add(write(take, file));
            }
            Path manifest = reserve(folder, name, ".json", made);
            List<EvidenceGap> missing = EvidenceGap.in(order, part);
            boolean memoryShort = part.shortened() && !missing.isEmpty();
            store(manifest, EvidenceManifest.json(order, clock.instant(), files, missing, memoryShort), made);
            done = true;
            return new Exported(manifest, missing.stream().map(EvidenceGap::length).reduce(Duration.ZERO, Duration::plus), memoryShort);
        } finally {
            for (Path file : done ? List.<Path>of() : made) {
                Files.deleteIfExists(file);
            }
        }
    }

    private EvidenceFile write(Clip take, Path file) throws IOException {
        try (PacketWriter writer = engine.mp4(file, take.packets().getFirst().format())) {
            for (Packet packet : take.packets()) {
                writer.write(packet);
            }
            writer.finish();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new EvidenceFile(file.getFileName().toString(), sha256(file), Files.size(file), take);
    }

    private static void store(Path manifest, String json, List<Path> made) throws IOException {
        Path half = manifest.resolveSibling(manifest.getFileName() + ".part");
        made.add(half);
        Files.writeString(half, json);
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, manifest, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes a name nobody else has, also when two exports run at once: evidence never takes the place of other evidence. */
    private static Path reserve(Path folder, String name, String ending, List<Path> made) throws IOException {
        for (int i = 1; ; i++) {
            Path file = folder.resolve(name + (i == 1 ? "" : "_" + i) + ending);
            try {
                Files.createFile(file);
                made.add(file);
                return file;
            } catch (FileAlreadyExistsException e) {
                // Somebody else's; the next number then.
                continue;
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
