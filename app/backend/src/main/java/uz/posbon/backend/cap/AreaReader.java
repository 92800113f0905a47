package uz.posbon.backend.cap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.zone.Circles;
import uz.posbon.backend.zone.Shapes;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** Reads the areas of an info block. CAP writes latitude first. */
final class AreaReader {
    private final Remarks remarks;
    private final Map<String, String> parameters;
    private final StringJoiner descriptions = new StringJoiner("; ");
    private final List<GeoShape.Polygon> polygons = new ArrayList<>();
    private @Nullable GeoPoint centre;

    AreaReader(Remarks remarks, Map<String, String> parameters) {
        this.remarks = remarks;
        this.parameters = parameters;
    }

    void read(Element area) {
        remarks.order(area);
        remarks.required(area, "areaDesc");
        String description = area.first("areaDesc");
        if (description != null) {
            descriptions.add(description);
        }
        area.all("polygon").forEach(e -> polygon(e.text()));
        area.all("circle").forEach(e -> circle(e.text()));
        for (Element geocode : area.all("geocode")) {
            InfoReader.named(geocode, "geocode:", parameters, remarks);
        }
    }

    @Nullable String description() {
        return descriptions.length() == 0 ? null : descriptions.toString();
    }

    @Nullable GeoShape shape() {
        return polygons.isEmpty() ? null : new GeoShape(polygons);
    }

    /** Where to put the alarm on a map: the centre of its first circle, else a point inside its area. */
    @Nullable GeoPoint position() {
        if (centre != null) {
            return centre;
        }
        return polygons.isEmpty() ? null : Shapes.pointInside(new GeoShape(polygons));
    }

    private void polygon(String text) {
        if (text.isEmpty()) {
            remarks.add("area/polygon is empty");
            return;
        }
        List<GeoPoint> ring = new ArrayList<>();
        for (String pair : text.split("\\s+")) {
            GeoPoint point = point(pair, "area/polygon");
            if (point == null) {
                return;
            }
            ring.add(point);
        }
        if (!ring.getFirst().equals(ring.getLast())) {
            remarks.add("area/polygon was not closed and has been");
            ring.add(ring.getFirst());
        }
        if (ring.size() < 4) {
            remarks.add("area/polygon has fewer than four points and was left out");
            return;
        }
        polygons.add(new GeoShape.Polygon(List.of(ring)));
    }

    private void circle(String text) {
        String[] parts = text.split("\\s+");
        GeoPoint point = point(parts[0], "area/circle");
        if (point == null) {
            return;
        }
        if (centre == null) {
            centre = point;
        }
        try {
            double kilometres = parts.length > 1 ? Double.parseDouble(parts[1]) : 0;
            if (kilometres > 0) {
                polygons.add(Circles.around(point, kilometres * 1000));
            }
        } catch (NumberFormatException e) {
            remarks.add("area/circle radius '" + parts[1] + "' is no number");
        }
    }

    private @Nullable GeoPoint point(String pair, String path) {
        String[] parts = pair.split(",");
        try {
            if (parts.length == 2) {
                return new GeoPoint(Double.parseDouble(parts[1]), Double.parseDouble(parts[0]));
            }
            remarks.add(path + " '" + pair + "' is no 'latitude,longitude' and was left out");
        } catch (IllegalArgumentException e) {
            remarks.add(path + " '" + pair + "' is no position in the world and was left out");
        }
        return null;
    }
}
