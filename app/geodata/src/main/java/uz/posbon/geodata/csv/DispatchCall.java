package uz.posbon.geodata.csv;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * One call for service, of all its rows.
 *
 * @param line of its first row, from 1
 * @param number as the file has it
 * @param kind what it was about, in the file's words
 * @param group how grave it was, in the file's words; may be empty
 * @param received when it came in, in the file's time zone
 * @param dispatched when the first unit was sent; null if none was
 * @param onScene when the first unit arrived; null if none did
 * @param ended when the last unit was free again; null if that is not known
 * @param disposition how it ended, in the file's words; may be empty
 * @param address may be empty
 * @param position null where the file has none
 * @param units how many were sent
 */
public record DispatchCall(
        long line,
        String number,
        String kind,
        String group,
        LocalDateTime received,
        @Nullable LocalDateTime dispatched,
        @Nullable LocalDateTime onScene,
        @Nullable LocalDateTime ended,
        String disposition,
        String address,
        @Nullable GeoPoint position,
        int units) {

    /** The same with another row of it: the earliest of what came first, the latest of what came last. */
    DispatchCall with(DispatchCall row) {
        return new DispatchCall(line, number, kind, group.isEmpty() ? row.group : group, received.isBefore(row.received) ? received : row.received,
                first(dispatched, row.dispatched), first(onScene, row.onScene), last(ended, row.ended), disposition.isEmpty() ? row.disposition : disposition,
                address.isEmpty() ? row.address : address, position == null ? row.position : position, units + row.units);
    }

    private static @Nullable LocalDateTime first(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static @Nullable LocalDateTime last(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
