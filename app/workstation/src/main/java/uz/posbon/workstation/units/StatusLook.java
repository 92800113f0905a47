package uz.posbon.workstation.units;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;

/**
 * How a status looks on the board, and the keys that report it.
 *
 * @param letter the same in every language, because it is a key too
 */
record StatusLook(UnitStatus status, String letter, Tone tone, SymbolShape shape) {
    private static final List<StatusLook> KNOWN = List.of(
            look(UnitStatus.AVAILABLE, "A", Tone.READY),
            look(UnitStatus.DISPATCHED, "D", Tone.CALLED),
            look(UnitStatus.EN_ROUTE, "E", Tone.MOVING),
            look(UnitStatus.ON_SCENE, "S", Tone.BUSY),
            look(UnitStatus.TRANSPORTING, "T", Tone.CARRYING),
            new StatusLook(UnitStatus.AT_DESTINATION, "H", Tone.CARRYING, SymbolShape.SQUARE),
            look(UnitStatus.OUT_OF_SERVICE, "O", Tone.OFF));

    private static StatusLook look(UnitStatus status, String letter, Tone tone) {
        return new StatusLook(status, letter, tone, tone.shape());
    }

    /** Every status there is, in its natural order. */
    static List<StatusLook> all() {
        return KNOWN;
    }

    static StatusLook of(UnitStatus status) {
        return KNOWN.stream()
                .filter(look -> look.status.equals(status))
                .findFirst()
                .orElse(new StatusLook(status, "?", Tone.NEUTRAL, Tone.NEUTRAL.shape()));
    }

    /** Its place in the natural order; a status of a newer backend comes last. */
    int rank() {
        int index = KNOWN.indexOf(this);
        return index < 0 ? KNOWN.size() : index;
    }

    /** The status that a key reports, as the verb spells it; null for other keys. Digits for keyboards whose letters are others. */
    static @Nullable String reportedBy(KeyCode key) {
        if (key == KeyCode.C) {
            return AssignmentStatus.CLEARED.code();
        }
        for (int i = 0; i < KNOWN.size(); i++) {
            String digit = String.valueOf(i + 1);
            if (key.getName().equals(KNOWN.get(i).letter) || key.getName().equals(digit) || key.getName().equals("Numpad " + digit)) {
                return KNOWN.get(i).status.code();
            }
        }
        return null;
    }
}
