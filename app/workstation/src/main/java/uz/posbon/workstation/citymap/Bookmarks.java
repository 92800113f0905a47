package uz.posbon.workstation.citymap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.Viewport;
import uz.posbon.workstation.kept.NamedFiles;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** Views of the map by name. Blocks; not for the FX thread. */
public final class Bookmarks {
    private final NamedFiles files;

    /** @param folder made when the first is saved */
    public Bookmarks(Path folder) {
        files = new NamedFiles(folder, ".place");
    }

    /** A view to return to. */
    public record Bookmark(LonLat place, int zoom) {}

    /** Saves a view, in the place of one of the same name. */
    public void save(String name, Viewport view) throws IOException {
        files.save(name, String.format(Locale.ROOT, "%.6f %.6f %d%n", view.center().lat(), view.center().lon(), view.zoom()));
    }

    /**
     * The view of that name.
     *
     * @throws IOException when its file cannot be read
     * @throws VerbException when it is damaged
     */
    public Optional<Bookmark> find(String name) throws IOException {
        try {
            return files.find(name).map(Bookmarks::parse);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new VerbException(Phrase.of("verb.bookmark.damaged", "name", name));
        }
    }

    private static Bookmark parse(String text) {
        String[] words = text.strip().split("\\s+");
        int zoom = Integer.parseInt(words[2]);
        if (zoom < 0 || zoom > Viewport.MAX_ZOOM) {
            throw new IllegalArgumentException("zoom " + zoom);
        }
        return new Bookmark(new LonLat(Double.parseDouble(words[1]), Double.parseDouble(words[0])), zoom);
    }

    /** Names of all that were saved, in their order. */
    public List<String> names() throws IOException {
        return files.names();
    }
}
