package uz.posbon.workstation.workspace;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uz.posbon.ui.dock.Arrangement;
import uz.posbon.workstation.kept.NamedFiles;
import uz.posbon.workstation.kept.WholeFile;

/** This seat's workspaces by name, and the one it was left in. Blocks; not for the FX thread. */
public final class Workspaces {
    private static final String ENDING = ".workspace";

    private final NamedFiles files;
    /** No name that is saved begins with a dot. */
    private final Path left;

    /** @param folder made when the first is saved */
    public Workspaces(Path folder) {
        files = new NamedFiles(folder, ENDING);
        left = folder.resolve(".left" + ENDING);
    }

    /** Saves an arrangement, in the place of one of the same name. */
    public void save(String name, Arrangement arrangement) throws IOException {
        files.save(name, arrangement.text());
    }

    /**
     * The arrangement of that name.
     *
     * @throws IOException when its file cannot be read or is damaged
     */
    public Optional<Arrangement> find(String name) throws IOException {
        return read(name, () -> files.find(name));
    }

    /** Forgets an arrangement; false when there is none of that name. */
    public boolean drop(String name) throws IOException {
        return files.drop(name);
    }

    /** Names of all that were saved. */
    public List<String> names() throws IOException {
        return files.names();
    }

    /** Keeps what the seat looks like now; of several calls at the same time the last to write asks for the newest. */
    public synchronized void leave(Supplier<Arrangement> newest) throws IOException {
        WholeFile.write(left, newest.get().text());
    }

    /**
     * What the seat looked like last.
     *
     * @throws IOException when its file cannot be read or is damaged
     */
    public Optional<Arrangement> left() throws IOException {
        return read(left.getFileName().toString(), () -> Files.exists(left) ? Optional.of(Files.readString(left)) : Optional.empty());
    }

    private interface Reading {
        Optional<String> text() throws IOException;
    }

    private static Optional<Arrangement> read(String name, Reading file) throws IOException {
        try {
            return file.text().map(Arrangement::parse);
        } catch (IllegalArgumentException | MalformedInputException e) {
            throw new IOException(name + " is damaged: " + e.getMessage(), e);
        }
    }
}
