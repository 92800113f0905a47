package uz.posbon.geodata.geojson;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a file. The geometry is not to be changed.
 *
 * @param number its place in the file, from 1
 * @param id what the file calls it; null when it does not
 * @param properties all simple values as texts; those inside other objects have dotted keys
 * @param names its names by language tag, {@code ""} where the file does not say which: out of properties such as {@code name},
 *     {@code name:ru}, {@code name_uz} or {@code ADM2_EN}
 * @param geometry longitude and latitude in degrees, within the world, valid
 */
public record GeoFeature(int number, @Nullable String id, Map<String, String> properties, Map<String, String> names, Geometry geometry) {
    public GeoFeature {
        properties = Map.copyOf(properties);
        names = Map.copyOf(names);
    }
}
