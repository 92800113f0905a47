package uz.posbon.workstation.citymap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.Viewport;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/**
 * Views of the map by name, a file each. Blocks; not for the FX thread.
 *
 * @param folder made when the first is saved
 */
public record Bookmarks(Path folder) {
    private static final String ENDING = ".place";

    /** A view to return to. */
    public record Bookmark(LonLat place, int zoom) {}

    /** Saves a view, in the place of one of the same name. */
    public void save(String name, Viewport view) throws IOException {
        Files.createDirectories(folder);
        Path file = file(name);
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(half, String.format(Locale.ROOT, "%.6f %.6f %d%n", view.center().lat(), view.center().lon(), view.zoom()));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The view of that name.
     *
     * @throws IOException when its file cannot be read or is damaged
     */
    public Optional<Bookmark> find(String name) throws IOException {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split("\\s+");
        try {
            int zoom = Integer.parseInt(words[2]);
            if (zoom < 0 || zoom > Viewport.MAX_ZOOM) {
                throw new IllegalArgumentException("zoom " + zoom);
            }
            return Optional.of(new Bookmark(new LonLat(Double.parseDouble(words[1]), Double.parseDouble(words[0])), zoom));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new VerbException(Phrase.of("verb.bookmark.damaged", "name", name));
        }
    }

    /** Names of all that were saved, in their order. */
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

    private Path file(String name) {
        return folder.resolve(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "_") + ENDING);
    }
}
