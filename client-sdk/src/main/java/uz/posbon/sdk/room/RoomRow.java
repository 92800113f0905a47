package uz.posbon.sdk.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was counted in a figure.
 *
 * @param kind {@link #INCIDENT}, {@link #ALARM}, {@link #UNIT}, {@link #OPERATOR} or {@link #SOURCE}; a newer backend may send others
 * @param id of that thing; of an operator or a source the name
 * @param number what people call it by, where it has one
 * @param time when what was counted happened or began
 * @param took how long it took, where that was measured
 * @param limit how long it might have taken
 */
public record RoomRow(
        String kind, String id, @Nullable Long number, String title, @Nullable Instant time, @Nullable Duration took, @Nullable Duration limit) {
    public static final String INCIDENT = "incident";
    public static final String ALARM = "alarm";
    public static final String UNIT = "unit";
    public static final String OPERATOR = "operator";
    public static final String SOURCE = "source";

    /** Whether it took longer than it might. */
    public boolean isLate() {
        return took != null && limit != null && took.compareTo(limit) > 0;
    }
}
