package uz.posbon.geodata.mapdata;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which map data is prepared, held by one preparation at a time. Each writes into a new folder inside. */
final class Workplace implements AutoCloseable {
    private static final String DATA = "data-";

    private final Path directory;
    private final FileChannel lock;

    private Workplace(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static Workplace enter(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new IOException("The folder " + directory + " cannot be made: " + reason(e), e);
        }
        FileChannel channel;
        try {
            channel = FileChannel.open(directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new IOException("The folder " + directory + " cannot be written: " + reason(e), e);
        }
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return new Workplace(directory, channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException("Another map-data works in " + directory, e);
        }
        channel.close();
        throw new IOException("Another map-data works in " + directory);
    }

    // The JDK's message is often the path alone; its class says what happened.
    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " (" + e.getMessage() + ")";
    }

    /** A new empty folder for the data of this extract. */
    Path begin(String sha256) throws IOException {
        String name = DATA + sha256.substring(0, 12);
        Path folder = directory.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = directory.resolve(name + "-" + i);
        }
        return Files.createDirectory(folder);
    }

    /** Removes what killed or former preparations have left, but for one folder. What is still in use elsewhere stays until next time. */
    void clean(@Nullable String kept) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            for (Path child : children.filter(path -> path.getFileName().toString().startsWith(DATA)).toList()) {
                if (!child.getFileName().toString().equals(kept)) {
                    remove(child);
                }
            }
        }
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Brings all files below to the disk, so that even a power cut leaves them whole; tells their sizes. */
    static SortedMap<String, Long> settle(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, Long> sizes = new TreeMap<>();
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
                sizes.put(folder.relativize(file).toString().replace('\\', '/'), channel.size());
            }
        }
        return sizes;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
