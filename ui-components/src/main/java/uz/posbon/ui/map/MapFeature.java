package uz.posbon.ui.map;

import java.util.List;
import java.util.Map;

/**
 * One thing of a vector background. Immutable; the arrays must not be changed.
 *
 * @param kind district, motorway, primary, secondary, metro, station, river, canal, park, landmark; others are drawn as thin lines
 * @param name by language tag; empty for none
 * @param parts longitude, latitude, longitude, ... of a line, a ring or a single point each
 * @param closed whether the parts are rings of areas; an inner ring is a hole
 */
public record MapFeature(String kind, Map<String, String> name, List<double[]> parts, boolean closed) {

    public MapFeature {
        name = Map.copyOf(name);
        parts = List.copyOf(parts);
        for (double[] part : parts) {
            if (part.length < 2 || part.length % 2 != 0) {
                throw new IllegalArgumentException("A part of a " + kind + " has " + part.length + " numbers, not pairs");
            }
        }
    }
}
