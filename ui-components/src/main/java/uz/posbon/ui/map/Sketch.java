package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A feature ready for drawing.
 *
 * @param parts x, y, x, ... in the unit world
 */
record Sketch(MapFeature feature, Kind kind, List<double[]> parts, double west, double north, double east, double south) {

    /** Kinds in the order they are drawn, lowest first. */
    enum Kind {
        DISTRICT, PARK, CANAL, RIVER, SECONDARY, PRIMARY, MOTORWAY, METRO, OTHER, LANDMARK, STATION;

        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.name().equalsIgnoreCase(word)) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    static List<Sketch> of(List<MapFeature> features) {
        List<Sketch> sketches = new ArrayList<>();
        for (MapFeature feature : features) {
            if (!feature.parts().isEmpty()) {
                sketches.add(of(feature));
            }
        }
        sketches.sort(Comparator.comparing(Sketch::kind));
        return List.copyOf(sketches);
    }

    private static Sketch of(MapFeature feature) {
        double west = 1;
        double north = 1;
        double east = 0;
        double south = 0;
        List<double[]> parts = new ArrayList<>();
        for (double[] part : feature.parts()) {
            double[] projected = new double[part.length];
            for (int i = 0; i < part.length; i += 2) {
                projected[i] = Mercator.x(part[i]);
                projected[i + 1] = Mercator.y(part[i + 1]);
                west = Math.min(west, projected[i]);
                east = Math.max(east, projected[i]);
                north = Math.min(north, projected[i + 1]);
                south = Math.max(south, projected[i + 1]);
            }
            parts.add(projected);
        }
        return new Sketch(feature, Kind.of(feature.kind()), List.copyOf(parts), west, north, east, south);
    }

    boolean touches(Sheet sheet) {
        return sheet.x(east) >= 0 && sheet.x(west) <= sheet.width() && sheet.y(south) >= 0 && sheet.y(north) <= sheet.height();
    }

    boolean point() {
        return parts.getFirst().length == 2;
    }

    double middleX() {
        return (west + east) / 2;
    }

    double middleY() {
        return (north + south) / 2;
    }
}
