package uz.posbon.geodata.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.quadtree.Quadtree;

/**
 * Tells what a position lies in: areas with a border, and where no border is mapped, the nearest town or quarter that is a mere
 * point on the map.
 */
final class Surroundings {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int MOST = 3;

    // How far a place without a border reaches, in metres.
    private static final Map<String, Double> REACH = Map.of("place=city", 15_000.0, "place=town", 6_000.0, "place=village", 2_500.0,
            "place=hamlet", 1_500.0, "place=suburb", 1_500.0, "place=quarter", 1_000.0, "place=neighbourhood", 800.0);

    private record Centre(Found entry, double reach) {}

    private final Quadtree areas = new Quadtree();
    private final Quadtree centres = new Quadtree();

    void add(Area area) {
        areas.insert(area.border().getGeometry().getEnvelopeInternal(), area);
    }

    /** Adds a place without a border; one of a kind that reaches nowhere is left out. */
    void add(Found centre) {
        double reach = REACH.getOrDefault(centre.detail(), 0.0);
        if (reach > 0) {
            Envelope box = new Envelope(centre.at());
            box.expandBy(reach / Plane.at(centre.at().y).metresPerLongitude(), reach / Plane.METRES_PER_LATITUDE);
            centres.insert(box, new Centre(centre, reach));
        }
    }

    /** The areas around a position, the smallest first. */
    List<Area> around(Coordinate at) {
        Point point = SHAPES.createPoint(at);
        List<Area> around = new ArrayList<>();
        for (Object found : areas.query(new Envelope(at))) {
            Area area = (Area) found;
            if (area.border().covers(point)) {
                around.add(area);
            }
        }
        around.sort(Comparator.comparingDouble(Area::size));
        return around;
    }

    /**
     * Ids of what a position lies in, the smallest first.
     *
     * @param rank of what is asked for: it lies in what stands farther out alone
     */
    List<Long> inside(Coordinate at, int rank) {
        record Around(long id, int rank, double size) {}
        List<Around> found = new ArrayList<>();
        around(at).forEach(area -> found.add(new Around(area.id(), area.kind().rank(), area.size())));
        for (EntryKind kind : List.of(EntryKind.NEIGHBOURHOOD, EntryKind.SETTLEMENT)) {
            if (around(at).stream().noneMatch(area -> area.kind().kind() == kind)) {
                nearest(at, kind).ifPresent(centre ->
                        found.add(new Around(centre.id(), new Classification(kind, centre.detail()).rank(), 0)));
            }
        }
        return found.stream().filter(around -> around.rank() > rank)
                .sorted(Comparator.comparingInt(Around::rank).thenComparingDouble(Around::size))
                .limit(MOST).map(Around::id).toList();
    }

    private Optional<Found> nearest(Coordinate at, EntryKind kind) {
        Plane plane = Plane.at(at.y);
        Coordinate here = plane.toMetres(at);
        List<Centre> near = new ArrayList<>();
        for (Object found : centres.query(new Envelope(at))) {
            Centre centre = (Centre) found;
            if (centre.entry().kind() == kind
                    && here.distance(plane.toMetres(centre.entry().at())) <= centre.reach()) {
                near.add(centre);
            }
        }
        return near.stream().map(Centre::entry).min(Comparator.comparingDouble(entry -> here.distance(plane.toMetres(entry.at()))));
    }
}
