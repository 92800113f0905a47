package uz.posbon.sdk.catalogue;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoShape;

/**
 * A named area.
 *
 * @param kind {@code District}, {@code Cordon}, {@code Evacuation}, {@code Hazard}, {@code Closure}, {@code Watch}, or another of the room's choice
 * @param endTime when it ceases to matter; null as long as nobody said so
 */
public record Zone(String id, LocalText name, String kind, GeoShape area, @Nullable Instant endTime, Map<String, Object> more) {
    /** The kind of zone that alarms and incidents are told apart by: each place of a city lies in one. */
    public static final String DISTRICT = "District";

    /** Whether it is to be shown. */
    public boolean isCurrent(Instant now) {
        return endTime == null || endTime.isAfter(now);
    }
}
