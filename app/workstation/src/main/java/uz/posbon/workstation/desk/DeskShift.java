package uz.posbon.workstation.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftStatistics;
import uz.posbon.workstation.shift.ShiftModel;
import uz.posbon.workstation.shift.ShiftNotes;
import uz.posbon.workstation.shift.ShiftProjection;
import uz.posbon.workstation.shift.StatisticsFeed;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/** The shift as this desk shows it: from the picture, the notes on this desk's disk, and the backend's figures. Any thread but the FX thread. */
public final class DeskShift {
    private final ShiftNotes notes;
    private final StatisticsFeed figures;
    private volatile boolean watched;

    public DeskShift(ShiftNotes notes, StatisticsFeed figures) {
        this.notes = notes;
        this.figures = figures;
    }

    /** Whether somebody looks at the figures; nobody asks the backend for them while not. Any thread. */
    void watched(boolean on) {
        watched = on;
    }

    ShiftModel model(DeskState desk, Words words) {
        Shift own = ShiftProjection.own(desk.picture(), desk.operator());
        Map<String, String> written = own == null ? Map.of() : notes.of(own.id());
        @Nullable ShiftStatistics known = own == null || !watched ? null : figures.of(own.id());
        return ShiftProjection.of(desk.picture(), desk.operator(), desk.barred(), written, known, words);
    }
}
