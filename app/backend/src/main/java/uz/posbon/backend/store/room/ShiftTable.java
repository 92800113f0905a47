package uz.posbon.backend.store.room;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.shift.Shift;

/** Who is on shift, when each last did anything, and whose the cases are. */
final class ShiftTable {
    private final Statements statements;
    private final Moments moments;
    private @Nullable Set<String> onShift;

    ShiftTable(Statements statements, Moments moments) {
        this.statements = statements;
        this.moments = moments;
    }

    void forget() {
        onShift = null;
    }

    void take(Shift shift) {
        onShift = null;
        if (!shift.isOpen()) {
            statements.run("delete from room_shift where id = ?", shift.id());
            if (shift.handover() != null && shift.handover().acceptedBy() != null) {
                give(shift.operator(), shift.handover().acceptedBy());
            }
            return;
        }
        statements.run("""
                insert into room_shift (id, number, operator, started, on_break) values (?, ?, ?, ?, ?)
                on conflict (id) do update set on_break = excluded.on_break
                """,
                shift.id(), shift.number(), shift.operator(), shift.startedTime().toEpochMilli(), shift.isPresent() ? 0 : 1);
    }

    /** Whoever takes over a shift takes over its cases. */
    private void give(String from, String to) {
        statements.run("update room_case set operator = ? where operator = ? and still_open = 1", to, from);
    }

    /** Sources, simulators and operators without a shift cost nothing here. */
    void acted(RoomEvent event) {
        if (!onShift().contains(event.actor())) {
            return;
        }
        statements.run("update room_shift set last_action = ? where operator = ?", event.recordedTime().toEpochMilli(), event.actor());
        if (event.state() instanceof Alarm alarm && isHandling(event.kind())) {
            moments.put(Moment.of(Moment.HANDLED, alarm), alarm.id(), event.actor(), event.recordedTime());
        }
    }

    private static boolean isHandling(String kind) {
        return !kind.equals("alarm.raised") && !kind.equals("alarm.updated");
    }

    private Set<String> onShift() {
        if (onShift == null) {
            onShift = new HashSet<>(statements.all("select operator from room_shift", row -> row.getString(1)));
        }
        return onShift;
    }
}
