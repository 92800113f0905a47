package uz.posbon.ui.map;

import java.util.List;

/**
 * A line over the map, such as the way from a crew to a case.
 *
 * @param argb colour
 * @param widthPx logical pixels
 * @param dashed for what is only supposed
 */
public record MapLine(String id, List<LonLat> points, int argb, double widthPx, boolean dashed) {

    public MapLine {
        points = List.copyOf(points);
    }
}
