package uz.posbon.sdk.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * A camera of the city.
 *
 * @param headingDegrees where it looks, clockwise from north
 * @param fieldOfViewDegrees how wide
 * @param rangeMetres how far it is of use
 * @param control where it takes orders to move; null when it cannot be moved from here
 */
public record Camera(
        String id,
        String name,
        GeoPoint position,
        @Nullable Double headingDegrees,
        @Nullable Double fieldOfViewDegrees,
        @Nullable Double rangeMetres,
        boolean ptz,
        List<CameraStream> streams,
        @Nullable CameraControl control,
        @Nullable String agencyId,
        @Nullable String siteId,
        Map<String, Object> more) {}
