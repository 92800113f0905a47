package uz.posbon.workstation.citymap;

import java.util.List;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** Whether a place lies in an area. Pure; for areas of a city, that is, none over the antimeridian. */
final class Inside {
    private Inside() {}

    static boolean of(GeoShape area, GeoPoint point) {
        return area.polygons().stream().anyMatch(polygon -> crossings(polygon, point) % 2 == 1);
    }

    private static int crossings(GeoShape.Polygon polygon, GeoPoint point) {
        int crossings = 0;
        for (List<GeoPoint> ring : polygon.rings()) {
            for (int i = 1; i < ring.size(); i++) {
                GeoPoint a = ring.get(i - 1);
                GeoPoint b = ring.get(i);
                boolean between = a.latitude() > point.latitude() != b.latitude() > point.latitude();
                if (between && point.longitude()
                        < a.longitude() + (point.latitude() - a.latitude()) / (b.latitude() - a.latitude()) * (b.longitude() - a.longitude())) {
                    crossings++;
                }
            }
        }
        return crossings;
    }
}
