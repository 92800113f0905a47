package uz.posbon.backend.zone;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;

/** Finds the district a point lies in; areas people draw (cordons and the like) are none. Immutable once made. */
public final class ZoneIndex {
    private static final String DISTRICT = "District";

    private record Entry(String id, double size, PreparedGeometry area) {}

    private final STRtree tree = new STRtree();

    public ZoneIndex(Collection<Zone> zones) {
        for (Zone zone : zones) {
            if (!zone.kind().equals(DISTRICT)) {
                continue;
            }
            Geometry geometry = Shapes.geometry(zone.area());
            tree.insert(geometry.getEnvelopeInternal(), new Entry(zone.id(), geometry.getArea(), PreparedGeometryFactory.prepare(geometry)));
        }
        tree.build();
    }

    /** The smallest district that covers {@code point}; null when none does. */
    public @Nullable String at(GeoPoint point) {
        Point where = Shapes.point(point);
        @SuppressWarnings("unchecked")
        List<Entry> near = tree.query(where.getEnvelopeInternal());
        return near.stream()
                .filter(entry -> entry.area().covers(where))
                .min(Comparator.comparingDouble(Entry::size).thenComparing(Entry::id))
                .map(Entry::id)
                .orElse(null);
    }
}
