package uz.posbon.workstation.cameras;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uz.posbon.ui.video.wall.SavedView;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/**
 * The operator's views of the wall, a file each. Blocks; not for the FX thread.
 *
 * @param folder made when the first view is saved
 */
public record SavedViews(Path folder) {
    private static final String ENDING = ".view";

    /** Saves a view, in the place of one of the same name. */
    public void save(SavedView view) throws IOException {
        Files.createDirectories(folder);
        Path half = folder.resolve(file(view.name()) + ".part");
        Files.writeString(half, view.text());
        Files.move(half, folder.resolve(file(view.name())), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The view of that name.
     *
     * @throws IOException when its file cannot be read or is damaged
     */
    public Optional<SavedView> find(String name) throws IOException {
        Path file = folder.resolve(file(name));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SavedView.parse(Files.readString(file)));
        } catch (IllegalArgumentException e) {
            throw new VerbException(Phrase.of("verb.view.damaged", "name", name));
        }
    }

    /** Names of all views. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String file(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_ -]", "_") + ENDING;
    }
}
