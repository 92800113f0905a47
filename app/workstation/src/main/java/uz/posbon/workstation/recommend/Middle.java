package uz.posbon.workstation.recommend;

import java.util.List;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** The centre of an area: that of its largest outline. Pure; for areas of a city, that is, none over the antimeridian. */
final class Middle {
    private Middle() {}

    static GeoPoint of(GeoShape area) {
        double largest = -1;
        GeoPoint middle = area.polygons().getFirst().rings().getFirst().getFirst();
        for (GeoShape.Polygon polygon : area.polygons()) {
            List<GeoPoint> outline = polygon.rings().getFirst();
            GeoPoint start = outline.getFirst();
            double twice = 0;
            double x = 0;
            double y = 0;
            // From the first corner, or so small an area drowns in so large coordinates.
            for (int i = 1; i < outline.size(); i++) {
                double ax = outline.get(i - 1).longitude() - start.longitude();
                double ay = outline.get(i - 1).latitude() - start.latitude();
                double bx = outline.get(i).longitude() - start.longitude();
                double by = outline.get(i).latitude() - start.latitude();
                double cross = ax * by - bx * ay;
                twice += cross;
                x += (ax + bx) * cross;
                y += (ay + by) * cross;
            }
            if (Math.abs(twice) > largest && twice != 0) {
                largest = Math.abs(twice);
                middle = new GeoPoint(start.longitude() + x / (3 * twice), start.latitude() + y / (3 * twice));
            }
        }
        return middle;
    }
}
