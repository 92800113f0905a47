package uz.posbon.geodata.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Addresses and the streets they belong to: an address is found by every name its street has. */
final class Addresses {
    /** A house farther from a street of that name belongs to another one. */
    private static final double REACH_METRES = 600;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private record Numbered(long id, Street street, Envelope reach) {
        static Numbered of(long id, Street street) {
            Envelope reach = new Envelope();
            street.lines().forEach(line -> Stream.of(line).forEach(reach::expandToInclude));
            reach.expandBy(REACH_METRES / Plane.at(street.middle().y).metresPerLongitude(), REACH_METRES / Plane.METRES_PER_LATITUDE);
            return new Numbered(id, street, reach);
        }
    }

    private final Map<String, List<Numbered>> streets = new HashMap<>();

    static boolean isAddress(Map<String, String> tags) {
        return tags.containsKey("addr:housenumber") && (tags.containsKey("addr:street") || tags.containsKey("addr:place"));
    }

    void add(long id, Street street) {
        Numbered numbered = Numbered.of(id, street);
        street.names().all().stream().map(Addresses::key).distinct()
                .forEach(key -> streets.computeIfAbsent(key, name -> new ArrayList<>()).add(numbered));
    }

    /** The street of this name that runs past here. */
    Optional<Long> street(Map<String, String> tags, Coordinate at) {
        Plane plane = Plane.at(at.y);
        Coordinate here = plane.toMetres(at);
        return Stream.of("addr:street", "addr:place", "addr:street:uz", "addr:street:ru", "addr:street:en")
                .filter(tags::containsKey)
                .flatMap(tag -> streets.getOrDefault(key(tags.getOrDefault(tag, "")), List.of()).stream())
                // A country has hundreds of streets of one name.
                .filter(numbered -> numbered.reach().contains(at))
                .map(numbered -> Map.entry(numbered.id(), metres(numbered.street(), plane, here)))
                .filter(found -> found.getValue() <= REACH_METRES)
                .min(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static double metres(Street street, Plane plane, Coordinate here) {
        return street.lines().stream()
                .mapToDouble(line -> DistanceOp.distance(SHAPES.createLineString(plane.toMetres(line)), SHAPES.createPoint(here)))
                .min().orElse(Double.MAX_VALUE);
    }

    /** The names of the street as the address itself gives them. */
    static Names names(Map<String, String> tags) {
        Map<String, String> names = tags.entrySet().stream()
                .filter(tag -> tag.getKey().equals("addr:street") || tag.getKey().startsWith("addr:street:"))
                .collect(Collectors.toMap(tag -> tag.getKey().replace("addr:street", "name"), Map.Entry::getValue));
        if (names.isEmpty()) {
            names.put("name", tags.getOrDefault("addr:place", ""));
        }
        return new Names(names);
    }

    /** Spellings that differ in case, spaces and apostrophes alone are one name. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s.'`\u2018\u2019\u02bb\u02bc\u00b4-]+", "");
    }
}
