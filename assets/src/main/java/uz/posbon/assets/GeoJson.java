package uz.posbon.assets;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads GeoJSON (RFC 7946) into plain records: a FeatureCollection, one Feature or a bare geometry. A GeometryCollection becomes one
 * feature for its areas, one for its lines and one for each point. Immutable, any thread.
 */
public final class GeoJson {

    /**
     * One thing on the map.
     *
     * @param kind the property {@code kind}; empty when there is none
     * @param name the property {@code name} by language tag; a plain text is under the empty tag
     * @param parts longitude, latitude, longitude, ... of a line, a ring or a single point each
     * @param closed whether the parts are rings of areas
     */
    public record Feature(String kind, Map<String, String> name, List<double[]> parts, boolean closed) {
        public Feature {
            name = Map.copyOf(name);
            parts = List.copyOf(parts);
        }
    }

    /** A file that is not GeoJSON, or whose coordinates cannot be true; the message says which feature and why. */
    public static final class NotGeoJsonException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotGeoJsonException(String message) {
            super(message);
        }

        NotGeoJsonException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Feature> features = new ArrayList<>();
    private String where = "";

    private GeoJson() {}

    /**
     * Reads all features, in the order of the file. The stream is read to its end and left open.
     *
     * @throws NotGeoJsonException when it is not GeoJSON; nothing of it is used then
     */
    public static List<Feature> read(InputStream in) {
        JsonNode root;
        try {
            root = JSON.readTree(in);
        } catch (JacksonException broken) {
            throw new NotGeoJsonException("Not JSON: " + broken.getOriginalMessage(), broken);
        }
        GeoJson reader = new GeoJson();
        reader.root(root);
        return List.copyOf(reader.features);
    }

    private void root(JsonNode root) {
        switch (text(root, "type")) {
            case "FeatureCollection" -> {
                int number = 0;
                for (JsonNode feature : root.path("features")) {
                    where = "Feature " + number++ + ": ";
                    feature(feature);
                }
            }
            case "Feature" -> feature(root);
            default -> geometry(root, "", Map.of());
        }
    }

    private void feature(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        Map<String, String> name = new HashMap<>();
        JsonNode given = properties.path("name");
        if (given.isString()) {
            name.put("", given.stringValue());
        }
        given.properties().stream().filter(entry -> entry.getValue().isString())
                .forEach(entry -> name.put(entry.getKey(), entry.getValue().stringValue()));
        JsonNode geometry = feature.path("geometry");
        if (!geometry.isNull() && !geometry.isMissingNode()) {
            geometry(geometry, text(properties, "kind"), name);
        }
    }

    private void geometry(JsonNode geometry, String kind, Map<String, String> name) {
        if (text(geometry, "type").equals("GeometryCollection")) {
            for (JsonNode part : geometry.path("geometries")) {
                geometry(part, kind, name);
            }
            return;
        }
        JsonNode coordinates = geometry.path("coordinates");
        List<double[]> parts = new ArrayList<>();
        boolean closed = false;
        switch (text(geometry, "type")) {
            case "Point" -> parts.add(point(coordinates));
            case "MultiPoint" -> coordinates.forEach(point -> features.add(new Feature(kind, name, List.of(point(point)), false)));
            case "LineString" -> parts.add(line(coordinates));
            case "MultiLineString" -> coordinates.forEach(line -> parts.add(line(line)));
            case "Polygon" -> {
                closed = true;
                coordinates.forEach(ring -> parts.add(ring(ring)));
            }
            case "MultiPolygon" -> {
                closed = true;
                coordinates.forEach(polygon -> polygon.forEach(ring -> parts.add(ring(ring))));
            }
            default -> throw new NotGeoJsonException(where + "no such type: '" + text(geometry, "type") + "'");
        }
        if (!parts.isEmpty()) {
            features.add(new Feature(kind, name, parts, closed));
        }
    }

    private double[] ring(JsonNode positions) {
        double[] ring = positions(positions);
        if (ring.length < 8) {
            throw new NotGeoJsonException(where + "a ring of " + ring.length / 2 + " positions; it needs 4 or more");
        }
        if (ring[0] != ring[ring.length - 2] || ring[1] != ring[ring.length - 1]) {
            throw new NotGeoJsonException(where + "a ring is not closed: it begins at " + ring[0] + ", " + ring[1]
                    + " and ends at " + ring[ring.length - 2] + ", " + ring[ring.length - 1]);
        }
        return ring;
    }

    private double[] line(JsonNode positions) {
        double[] line = positions(positions);
        if (line.length < 4) {
            throw new NotGeoJsonException(where + "a line of " + line.length / 2 + " positions; it needs 2 or more");
        }
        return line;
    }

    private double[] positions(JsonNode positions) {
        double[] all = new double[positions.size() * 2];
        int next = 0;
        for (JsonNode position : positions) {
            double[] point = point(position);
            all[next++] = point[0];
            all[next++] = point[1];
        }
        return all;
    }

    private double[] point(JsonNode position) {
        if (!position.isArray() || position.size() < 2 || !position.get(0).isNumber() || !position.get(1).isNumber()) {
            throw new NotGeoJsonException(where + "not a position: " + position);
        }
        double longitude = position.get(0).doubleValue();
        double latitude = position.get(1).doubleValue();
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            String hint = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180 ? " (latitude and longitude are swapped?)" : "";
            throw new NotGeoJsonException(where + "longitude " + longitude + ", latitude " + latitude + " is outside the world" + hint);
        }
        return new double[] {longitude, latitude};
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }
}
