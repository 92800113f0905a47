package uz.posbon.geodata.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Groups the ways of an extract to streets: the map cuts a street at every crossing, a dispatcher knows one. */
final class Streets {
    /** Ways of one name farther apart than this are two streets. */
    static final double APART_METRES = 300;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private record Way(Map<String, String> tags, Coordinate[] degrees, Envelope box, Envelope around) {
        // Both sides of a comparison are laid on one plane: at another latitude a degree is another length.
        LineString on(Plane plane) {
            return SHAPES.createLineString(plane.toMetres(degrees));
        }
    }

    private Streets() {}

    static List<Street> of(List<Draft> drafts, NodePositions positions) {
        Map<String, List<Way>> byName = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Coordinate[] line = positions.line(draft.nodes());
            if (line.length >= 2) {
                byName.computeIfAbsent(Names.of(draft.tags()).in(""), name -> new ArrayList<>()).add(way(draft, line));
            }
        }
        List<Street> streets = new ArrayList<>();
        byName.values().forEach(ways -> split(ways).forEach(group -> streets.add(street(group))));
        return streets;
    }

    private static Way way(Draft draft, Coordinate[] line) {
        Envelope box = new Envelope();
        for (Coordinate corner : line) {
            box.expandToInclude(corner);
        }
        Envelope around = new Envelope(box);
        around.expandBy(APART_METRES / Plane.at(line[0].y).metresPerLongitude(), APART_METRES / Plane.METRES_PER_LATITUDE);
        return new Way(draft.tags(), line, box, around);
    }

    private static Iterable<List<Way>> split(List<Way> named) {
        // From west to east: a country has thousands of ways of one name, and only those beside each other are compared.
        List<Way> ways = named.stream().sorted(Comparator.comparingDouble(way -> way.box().getMinX())).toList();
        int[] group = IntStream.range(0, ways.size()).toArray();
        for (int i = 0; i < group.length; i++) {
            double farthest = ways.get(i).around().getMaxX();
            for (int j = i + 1; j < group.length && ways.get(j).box().getMinX() <= farthest; j++) {
                if (root(group, i) != root(group, j) && near(ways.get(i), ways.get(j))) {
                    group[root(group, j)] = root(group, i);
                }
            }
        }
        Map<Integer, List<Way>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), first -> new ArrayList<>()).add(ways.get(i));
        }
        return groups.values();
    }

    private static boolean near(Way one, Way other) {
        Plane plane = Plane.at(one.degrees()[0].y);
        return one.around().intersects(other.box()) && one.on(plane).isWithinDistance(other.on(plane), APART_METRES);
    }

    private static int root(int[] group, int at) {
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static Street street(List<Way> ways) {
        Plane plane = Plane.at(ways.getFirst().degrees()[0].y);
        List<LineString> lines = ways.stream().map(way -> way.on(plane)).toList();
        Names names = new Names(Map.of());
        int longest = 0;
        double metres = 0;
        for (int i = 0; i < lines.size(); i++) {
            names = names.and(Names.of(ways.get(i).tags()));
            longest = lines.get(i).getLength() > lines.get(longest).getLength() ? i : longest;
            metres += lines.get(i).getLength();
        }
        Geometry whole = SHAPES.createMultiLineString(lines.toArray(LineString[]::new));
        // On the street, not beside it in the bow it may make.
        Coordinate middle = DistanceOp.nearestPoints(whole, whole.getCentroid())[0];
        return new Street(names, "highway=" + ways.get(longest).tags().get("highway"), ways.stream().map(Way::degrees).toList(),
                plane.toDegrees(middle), metres);
    }
}
