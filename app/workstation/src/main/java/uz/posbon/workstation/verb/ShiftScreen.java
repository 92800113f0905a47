package uz.posbon.workstation.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What verbs do with the shift panel and its notes. Every call may be made from any thread but the FX thread, and blocks. */
public interface ShiftScreen {
    /** Opens the panel, or closes it. */
    void toggle();

    /** What the operator wrote for the next one on this desk, by incident. */
    Map<String, String> notes(String shiftId);

    /** Writes such a note; null takes it away. */
    void note(String shiftId, String incidentId, @Nullable String text) throws IOException;

    /** Writes the sheet of open cases as Markdown, in the language of the desk. */
    void sheet(Path file) throws IOException;
}
