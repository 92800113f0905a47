package uz.posbon.backend.store.room;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.shift.Shift;

/** The time that 'this shift' means. */
record ShiftSpan(String shiftId, Window window) {
    /** Of the shift that was asked for, or of the open one that began first; null when there is none. */
    static @Nullable ShiftSpan of(Handle handle, @Nullable Shift asked, Instant now) {
        if (asked != null) {
            return new ShiftSpan(asked.id(), Window.between(asked.startedTime(), asked.endedTime() == null ? now : asked.endedTime()));
        }
        return handle.createQuery("select id, started from room_shift order by started, number limit 1")
                .map((r, c) -> new ShiftSpan(r.getString(1), Window.between(Instant.ofEpochMilli(r.getLong(2)), now)))
                .findOne()
                .orElse(null);
    }
}
