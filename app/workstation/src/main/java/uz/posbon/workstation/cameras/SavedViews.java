package uz.posbon.workstation.cameras;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uz.posbon.ui.video.wall.SavedView;
import uz.posbon.workstation.kept.NamedFiles;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The operator's views of the wall. Blocks; not for the FX thread. */
public final class SavedViews {
    private final NamedFiles files;

    /** @param folder made when the first view is saved */
    public SavedViews(Path folder) {
        files = new NamedFiles(folder, ".view");
    }

    /** Saves a view, in the place of one of the same name. */
    public void save(SavedView view) throws IOException {
        files.save(view.name(), view.text());
    }

    /**
     * The view of that name.
     *
     * @throws IOException when its file cannot be read
     * @throws VerbException when it is damaged
     */
    public Optional<SavedView> find(String name) throws IOException {
        try {
            return files.find(name).map(SavedView::parse);
        } catch (IllegalArgumentException e) {
            throw new VerbException(Phrase.of("verb.view.damaged", "name", name));
        }
    }

    /** Forgets a view; false when there is none of that name. */
    public boolean drop(String name) throws IOException {
        return files.drop(name);
    }

    /** Names of all views. */
    public List<String> names() throws IOException {
        return files.names();
    }
}
