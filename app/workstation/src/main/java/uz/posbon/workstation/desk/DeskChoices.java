package uz.posbon.workstation.desk;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.attention.AttentionRows;
import uz.posbon.workstation.citymap.CityDrawings;
import uz.posbon.workstation.citymap.CitySymbols;
import uz.posbon.workstation.verb.Focus;

/** Turns what the operator chose, wherever he chose it, into the selection of the desk. FX thread only. */
final class DeskChoices {
    private final LiveDesk desk;
    private final Consumer<String> watch;

    /** @param watch shows a camera's picture */
    DeskChoices(LiveDesk desk, Consumer<String> watch) {
        this.desk = desk;
        this.watch = watch;
    }

    /** A row of the alarms; what a row is about may be chosen already. */
    void alarm(String id) {
        choose(id, Focus::alarm, desk.focus().alarmId());
    }

    /** A row of the incidents. */
    void incident(String id) {
        choose(id, Focus::incident, desk.focus().incidentId());
    }

    private void choose(String id, Function<String, Focus> focus, @Nullable String now) {
        if (!id.equals(now)) {
            desk.focus(focus.apply(id));
        }
    }

    /** A line of the supervisor's list: the case behind it. */
    void attend(String line) {
        String incident = AttentionRows.incidentOf(line);
        String alarm = AttentionRows.alarmOf(line);
        if (incident != null) {
            desk.focus(Focus.incident(incident));
        } else if (alarm != null) {
            desk.focus(Focus.alarm(alarm));
        }
    }

    /** Something on the map, by the id of its symbol; a camera shows its picture, too. */
    void picked(String symbol) {
        found(symbol);
        if (symbol.startsWith(CitySymbols.CAMERA)) {
            watch.accept(idOf(symbol));
        }
    }

    /** Something on the map that was looked for; nothing takes away the object or zone that is selected. */
    void found(String symbol) {
        Focus now = desk.focus();
        String id = idOf(symbol);
        if (symbol.isEmpty()) {
            desk.focus(now.withoutPlace());
        } else if (symbol.startsWith(CitySymbols.ALARM)) {
            desk.focus(Focus.alarm(id));
        } else if (symbol.startsWith(CitySymbols.INCIDENT)) {
            desk.focus(Focus.incident(id));
        } else if (symbol.startsWith(CitySymbols.UNIT)) {
            desk.focus(now.withUnit(id));
        } else if (symbol.startsWith(CitySymbols.CAMERA)) {
            desk.focus(now.withCamera(id));
        } else if (symbol.startsWith(CitySymbols.SITE)) {
            desk.focus(now.withSite(id));
        } else if (symbol.startsWith(CityDrawings.ZONE)) {
            desk.focus(now.withZone(id));
        }
    }

    private static String idOf(String symbol) {
        return symbol.substring(symbol.indexOf(':') + 1);
    }
}
