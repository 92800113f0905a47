package uz.posbon.workstation.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.shift.HandoverSheet;
import uz.posbon.workstation.shift.ShiftNotes;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.ShiftScreen;
import uz.posbon.workstation.words.Words;

/** The shift panel and its notes as verbs see them. */
final class DeskShiftScreen implements ShiftScreen {
    private final DeskController desk;
    private final DeskShift shift;
    private final ShiftNotes notes;
    private final FxCalls fx;

    DeskShiftScreen(DeskController desk, DeskShift shift, ShiftNotes notes, FxCalls fx) {
        this.desk = desk;
        this.shift = shift;
        this.notes = notes;
        this.fx = fx;
    }

    @Override
    public void toggle() {
        fx.run(desk::toggleShift);
    }

    @Override
    public Map<String, String> notes(String shiftId) {
        return notes.of(shiftId);
    }

    @Override
    public void note(String shiftId, String incidentId, @Nullable String text) throws IOException {
        notes.put(shiftId, incidentId, text);
        desk.refresh();
    }

    @Override
    public void sheet(Path file) throws IOException {
        DeskState state = desk.state();
        Words words = desk.words();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, HandoverSheet.of(shift.model(state, words), state.now(), words));
    }
}
