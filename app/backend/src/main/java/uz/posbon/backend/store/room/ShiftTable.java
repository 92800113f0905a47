package uz.posbon.backend.store.room;

import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.shift.Shift;

/** Who is on shift, when each last did anything, and whose the cases are. */
final class ShiftTable {
    private final Handle handle;
    private final Moments moments;
    private @Nullable Set<String> onShift;

    ShiftTable(Handle handle, Moments moments) {
        this.handle = handle;
        this.moments = moments;
    }

    void forget() {
        onShift = null;
    }

    void take(Shift shift) {
        onShift = null;
        if (!shift.isOpen()) {
            handle.execute("delete from room_shift where id = ?", shift.id());
            if (shift.handover() != null && shift.handover().acceptedBy() != null) {
                give(shift.operator(), shift.handover().acceptedBy());
            }
            return;
        }
        handle.createUpdate("""
                        insert into room_shift (id, number, operator, started, on_break) values (:id, :number, :operator, :started, :break)
                        on conflict (id) do update set on_break = excluded.on_break
                        """)
                .bind("id", shift.id())
                .bind("number", shift.number())
                .bind("operator", shift.operator())
                .bind("started", shift.startedTime().toEpochMilli())
                .bind("break", shift.isPresent() ? 0 : 1)
                .execute();
    }

    /** Whoever takes over a shift takes over its cases. */
    private void give(String from, String to) {
        handle.createUpdate("update room_case set operator = :to where operator = :from and still_open = 1").bind("from", from).bind("to", to).execute();
    }

    /** Sources, simulators and operators without a shift cost nothing here. */
    void acted(RoomEvent event) {
        if (!onShift().contains(event.actor())) {
            return;
        }
        handle.createUpdate("update room_shift set last_action = :at where operator = :operator")
                .bind("at", event.recordedTime().toEpochMilli())
                .bind("operator", event.actor())
                .execute();
        if (event.state() instanceof Alarm alarm && alarm.status().equals(MessageStatus.ACTUAL) && isHandling(event.kind())) {
            moments.put(Moment.HANDLED, alarm.id(), event.actor(), event.recordedTime());
        }
    }

    private static boolean isHandling(String kind) {
        return !kind.equals("alarm.raised") && !kind.equals("alarm.updated");
    }

    private Set<String> onShift() {
        if (onShift == null) {
            onShift = new HashSet<>(handle.createQuery("select operator from room_shift").mapTo(String.class).list());
        }
        return onShift;
    }
}
