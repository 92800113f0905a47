package uz.posbon.sdk.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * A protected object or a station.
 *
 * @param kind {@code Station}, {@code School}, {@code Hospital}, {@code Bank}, {@code Market}, {@code Metro}, ...
 */
public record Site(
        String id,
        LocalText name,
        String kind,
        GeoPoint position,
        @Nullable String address,
        @Nullable String zoneId,
        @Nullable String agencyId,
        @Nullable String phone,
        Map<String, Object> more) {
    /** The kind of site that units start from and return to. */
    public static final String STATION = "Station";
}
