package uz.posbon.workstation.verb;

import java.io.IOException;
import java.nio.file.Path;
import uz.posbon.workstation.words.Words;

/** What verbs do with the screen itself. Every call may be made from any thread but the FX thread, and blocks. */
public interface Screen {
    /** The cameras on it. */
    CameraScreen cameras();

    /** Writes what the window shows as PNG, after the frame that holds everything done so far. */
    void snapshot(Path file) throws IOException;

    void language(String tag);

    /** The language of the moment. */
    Words words();

    void theme(String name);

    /** @param percent 100 to 200 */
    void textSize(int percent);

    /** Opens or closes the help: every key and verb. */
    void help(boolean open);

    /** Opens the board of units; {@code filter} is what its filter field takes, empty shows all. */
    void units(String filter);

    /** The map on it. */
    MapScreen map();

    /** The shift panel on it. */
    ShiftScreen shift();

    /** What is heard beside it. */
    Sounds sounds();

    /** The panels on it. */
    PanelScreen panels();

    /** The queues on it. */
    QueueScreen queues();
}
