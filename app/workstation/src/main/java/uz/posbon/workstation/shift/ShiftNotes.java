package uz.posbon.workstation.shift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.workstation.kept.WholeFile;

/**
 * What an operator wrote down for the next one, case by case, before he offers to hand over: one file for each shift, so
 * that nothing is lost when the desk is. Thread-safe; blocks, but for {@link #of} of a shift that was asked for before.
 */
public final class ShiftNotes {
    private static final Logger LOG = LoggerFactory.getLogger(ShiftNotes.class);

    private final Path folder;
    private final Map<String, Map<String, String>> known = new LinkedHashMap<>();

    /** @param folder made when the first note is written */
    public ShiftNotes(Path folder) {
        this.folder = folder;
    }

    /** The notes of a shift by incident; never changes. */
    public synchronized Map<String, String> of(String shiftId) {
        return known.computeIfAbsent(shiftId, this::read);
    }

    /** Writes a note, in the place of the one before; null takes it away. */
    public synchronized void put(String shiftId, String incidentId, @Nullable String text) throws IOException {
        Map<String, String> notes = new LinkedHashMap<>(of(shiftId));
        if (text == null) {
            notes.remove(incidentId);
        } else {
            // A line is a note.
            notes.put(incidentId, text.replaceAll("\\s+", " ").strip());
        }
        write(shiftId, notes);
        known.put(shiftId, Map.copyOf(notes));
    }

    private Map<String, String> read(String shiftId) {
        Path file = file(shiftId);
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            Map<String, String> notes = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    notes.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
            return Map.copyOf(notes);
        } catch (IOException e) {
            // The desk goes on without them; they are still in the file for whoever looks.
            LOG.warn("The notes in {} cannot be read", file, e);
            return Map.of();
        }
    }

    private void write(String shiftId, Map<String, String> notes) throws IOException {
        StringBuilder text = new StringBuilder();
        notes.forEach((incidentId, note) -> text.append(incidentId).append('\t').append(note).append('\n'));
        WholeFile.write(file(shiftId), text);
    }

    private Path file(String shiftId) {
        return folder.resolve(shiftId.replaceAll("[^\\p{L}\\p{N}_-]", "_") + ".notes");
    }
}
