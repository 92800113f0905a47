package uz.posbon.workstation.workspace;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uz.posbon.ui.dock.Arrangement;

/**
 * This seat's workspaces by name, a file each, and the one it was left in. Blocks; not for the FX thread.
 *
 * @param folder made when the first is saved
 */
public record Workspaces(Path folder) {
    private static final String ENDING = ".workspace";
    /** No name that is saved begins with a dot. */
    private static final String LEFT = ".left" + ENDING;

    /** Saves an arrangement, in the place of one of the same name. */
    public void save(String name, Arrangement arrangement) throws IOException {
        write(file(name), arrangement);
    }

    /**
     * The arrangement of that name.
     *
     * @throws IOException when its file cannot be read or is damaged
     */
    public Optional<Arrangement> find(String name) throws IOException {
        return read(file(name));
    }

    /** Names of all that were saved. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.equals(LEFT))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /** Keeps what the seat looks like now; of several calls at the same time the last to write asks for the newest. */
    public synchronized void leave(Supplier<Arrangement> newest) throws IOException {
        write(folder.resolve(LEFT), newest.get());
    }

    /**
     * What the seat looked like last.
     *
     * @throws IOException when its file cannot be read or is damaged
     */
    public Optional<Arrangement> left() throws IOException {
        return read(folder.resolve(LEFT));
    }

    private void write(Path file, Arrangement arrangement) throws IOException {
        Files.createDirectories(folder);
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(half, arrangement.text());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<Arrangement> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Arrangement.parse(Files.readString(file)));
        } catch (IllegalArgumentException | MalformedInputException e) {
            throw new IOException(file.getFileName() + " is damaged: " + e.getMessage(), e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "_") + ENDING);
    }
}
