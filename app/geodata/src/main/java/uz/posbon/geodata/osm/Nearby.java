package uz.posbon.geodata.osm;

import uz.posbon.sdk.geo.GeoPoint;

/**
 * An entry near a position.
 *
 * @param metres how far
 * @param point where it is nearest: of a street, the point on it
 */
public record Nearby(GazetteerEntry entry, double metres, GeoPoint point) {}
