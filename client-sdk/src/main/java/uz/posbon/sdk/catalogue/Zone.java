package uz.posbon.sdk.catalogue;

import java.util.Map;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoShape;

/**
 * A named area.
 *
 * @param kind {@code District} or another kind of the room's choice
 */
public record Zone(String id, LocalText name, String kind, GeoShape area, Map<String, Object> more) {}
