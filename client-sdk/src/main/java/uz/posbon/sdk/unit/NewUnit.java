package uz.posbon.sdk.unit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;

/** A unit as it is registered; the fields mean what they mean in {@link Unit}. It starts Available where {@code position} says. */
public record NewUnit(
        String callSign,
        String agencyId,
        String resourceType,
        Set<String> capabilities,
        @Nullable String stationId,
        @Nullable GeoPoint position,
        @Nullable Integer crew,
        @Nullable String phone) {}
