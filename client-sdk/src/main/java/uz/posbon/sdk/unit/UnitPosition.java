package uz.posbon.sdk.unit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * Where a unit is, as the unit said (Cursor on Target words).
 *
 * @param time when it was measured
 * @param courseDegrees clockwise from north
 * @param speedMetresPerSecond over ground
 */
public record UnitPosition(
        String unitId, GeoPoint point, Instant time, @Nullable Double courseDegrees, @Nullable Double speedMetresPerSecond) {}
