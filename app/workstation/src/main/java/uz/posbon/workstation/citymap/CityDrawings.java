package uz.posbon.workstation.citymap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.layer.HeatPoint;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.map.layer.MapGeometry;
import uz.posbon.workstation.words.Words;

/** From the picture to lines and areas. Pure. Ids carry what they are, e.g. {@code zone:cordon-7}. */
public final class CityDrawings {
    public static final String ZONE = "zone:";

    /** Kind of a zone that is ground, not news. */
    static final String DISTRICT = "District";

    private static final Set<String> KEEPING_OUT = Set.of("Hazard", "Cordon", "Evacuation", "Closure");

    /** What a camera is worth where the catalogue does not say. */
    private static final double USUAL_ANGLE = 60;

    private static final double USUAL_RANGE = 80;
    private static final double SHARE_OF_VIEW = 0.10;

    private CityDrawings() {}

    /** Areas that matter now; those people drew say what they are in words before their names, and by their outline: dashed where people may go. */
    public static List<MapDrawing> zones(Picture picture, Instant now, Words words) {
        List<MapDrawing> drawings = new ArrayList<>();
        for (Zone zone : picture.catalogue().zones().values()) {
            if (zone.isCurrent(now)) {
                polygons(zone.area()).forEach(polygon -> drawings.add(zone(zone, ZONE + zone.id() + ' ' + drawings.size(), polygon, words)));
            }
        }
        return List.copyOf(drawings);
    }

    /** The zone a drawing is a part of, e.g. {@code zone:cordon-7}: areas in several parts have a drawing for each. */
    static String zoneOf(String drawingId) {
        int end = drawingId.lastIndexOf(' ');
        return end < 0 ? drawingId : drawingId.substring(0, end);
    }

    static MapDrawing zone(Zone zone, String id, MapGeometry.Polygon polygon, Words words) {
        if (zone.kind().equals(DISTRICT)) {
            return new MapDrawing(id, polygon, Palette.DISTRICT, 1, false, 0, "", 0);
        }
        String label = words.name("zone", zone.kind()) + " \u00B7 " + words.local(zone.name());
        return new MapDrawing(id, polygon, Palette.ofZone(zone.kind()), 2, !KEEPING_OUT.contains(zone.kind()), 0.09, label, 1);
    }

    private static Stream<MapGeometry.Polygon> polygons(GeoShape shape) {
        return shape.polygons().stream()
                .map(polygon -> new MapGeometry.Polygon(polygon.rings().stream().map(CityDrawings::places).toList()));
    }

    private static List<LonLat> places(List<GeoPoint> ring) {
        return ring.stream().map(point -> new LonLat(point.longitude(), point.latitude())).toList();
    }

    /** What cameras that do not turn see. */
    public static List<MapDrawing> views(Picture picture) {
        return picture.catalogue().cameras().values().stream()
                .filter(camera -> camera.headingDegrees() != null)
                .map(CityDrawings::view)
                .toList();
    }

    private static MapDrawing view(Camera camera) {
        double heading = camera.headingDegrees() == null ? 0 : camera.headingDegrees();
        double angle = camera.fieldOfViewDegrees() == null ? USUAL_ANGLE : Math.clamp(camera.fieldOfViewDegrees(), 1, 360);
        double range = camera.rangeMetres() == null ? USUAL_RANGE : Math.clamp(camera.rangeMetres(), 1, 5_000);
        LonLat at = new LonLat(camera.position().longitude(), camera.position().latitude());
        return new MapDrawing(CitySymbols.CAMERA + camera.id(), new MapGeometry.Sector(at, heading, angle, range), Palette.CAMERA, 1, false, SHARE_OF_VIEW,
                "", 0);
    }

    /** Every alarm there is counts, the graver the more; one without a place cannot. */
    public static @Nullable HeatPoint heat(Alarm alarm) {
        GeoPoint place = alarm.position();
        return place == null
                ? null
                : new HeatPoint(new LonLat(place.longitude(), place.latitude()), 5 - Math.clamp(alarm.severity().rank(), 0, 4));
    }
}
