package uz.posbon.sdk.internal.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** Reads nested GeoJSON coordinates from where the parser stands. */
final class Coordinates {
    private static final int FEWEST_OF_RING = 4;

    private Coordinates() {}

    /** Something is wrong in a geometry; the path to it grows on the way out, innermost index first. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<Integer> path = new ArrayList<>();
        private final boolean inCoordinates;

        /** The type is. */
        Wrong(String message) {
            this(message, false);
        }

        private Wrong(String message, boolean inCoordinates) {
            super(message, null, false, false);
            this.inCoordinates = inCoordinates;
        }

        List<Integer> path() {
            return path;
        }

        boolean inCoordinates() {
            return inCoordinates;
        }

        private Wrong at(int index) {
            path.add(index);
            return this;
        }
    }

    /** Reads one element of an array. */
    interface Element<T> {
        T read(JsonParser p) throws Wrong;
    }

    static <T> List<T> list(JsonParser p, Element<T> element) throws Wrong {
        if (!p.hasToken(JsonToken.START_ARRAY)) {
            throw new Wrong("must be an array", true);
        }
        List<T> all = new ArrayList<>();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            try {
                all.add(element.read(p));
            } catch (Wrong e) {
                throw e.at(all.size());
            }
        }
        return all;
    }

    static GeoShape.Polygon polygon(JsonParser p) throws Wrong {
        List<List<GeoPoint>> rings = list(p, Coordinates::ring);
        if (rings.isEmpty()) {
            throw new Wrong("a polygon has at least one ring", true);
        }
        return new GeoShape.Polygon(rings);
    }

    private static List<GeoPoint> ring(JsonParser p) throws Wrong {
        List<GeoPoint> points = list(p, Coordinates::point);
        if (points.size() < FEWEST_OF_RING || !points.getFirst().equals(points.getLast())) {
            throw new Wrong("a ring has at least four positions and ends where it begins", true);
        }
        return points;
    }

    /** {@code [longitude, latitude]}; an altitude after them is passed over. */
    static GeoPoint point(JsonParser p) throws Wrong {
        if (!p.hasToken(JsonToken.START_ARRAY)) {
            throw new Wrong("a position is [longitude, latitude]", true);
        }
        double longitude = number(p, 0, "longitude", 180);
        double latitude = number(p, 1, "latitude", 90);
        while (p.nextToken() != JsonToken.END_ARRAY) {
            p.skipChildren();
        }
        return new GeoPoint(longitude, latitude);
    }

    private static double number(JsonParser p, int index, String what, int limit) throws Wrong {
        JsonToken token = p.nextToken();
        if (!token.isNumeric()) {
            throw new Wrong("a position is [longitude, latitude]", true).at(index);
        }
        double value = p.getDoubleValue();
        if (!(value >= -limit && value <= limit)) {
            throw new Wrong(what + " must be between -" + limit + " and " + limit + ", was " + value, true).at(index);
        }
        return value;
    }
}
