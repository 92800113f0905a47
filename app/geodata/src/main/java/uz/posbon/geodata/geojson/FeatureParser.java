package uz.posbon.geodata.geojson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads features and geometries off a token stream, whatever the order of their members. */
final class FeatureParser {
    private static final int DEEPEST_COLLECTION = 16;

    private final JsonParser json;
    private final CoordinatesParser coordinates;

    FeatureParser(JsonParser json, CoordinatesParser coordinates) {
        this.json = json;
        this.coordinates = coordinates;
    }

    /** Reads the object the parser stands on. */
    RawFeature feature() {
        String type = null;
        String id = null;
        Map<String, String> properties = new HashMap<>();
        RawGeometry geometry = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "type" -> type = scalar();
                case "id" -> id = scalar();
                case "properties" -> properties("", properties);
                case "geometry" -> geometry = geometry(0);
                default -> json.skipChildren();
            }
        }
        return new RawFeature(type, id, properties, geometry);
    }

    /** Reads the geometry the parser stands on; null when it is none. */
    @Nullable RawGeometry geometry(int depth) {
        if (json.currentToken() != JsonToken.START_OBJECT || depth > DEEPEST_COLLECTION) {
            json.skipChildren();
            return null;
        }
        RawGeometryBuilder geometry = new RawGeometryBuilder();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            member(member, geometry, depth);
        }
        return geometry.built();
    }

    void member(String member, RawGeometryBuilder geometry, int depth) {
        switch (member) {
            case "type" -> geometry.type = scalar();
            case "coordinates" -> geometry.coordinates = coordinates.parse();
            case "geometries" -> geometries(geometry.parts, depth);
            default -> json.skipChildren();
        }
    }

    private void geometries(List<RawGeometry> parts, int depth) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            RawGeometry part = geometry(depth + 1);
            // Its place is kept, so that the paths of problems stay true.
            parts.add(part == null ? new RawGeometry(null, null, List.of()) : part);
        }
    }

    /** Reads the object the parser stands on; objects inside it become dotted keys. */
    void properties(String prefix, Map<String, String> properties) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = prefix + json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                properties(key + ".", properties);
            } else {
                String value = scalar();
                if (value != null) {
                    properties.put(key, value);
                }
            }
        }
    }

    /** The value as text; null of a null, an array or an object. */
    @Nullable String scalar() {
        JsonToken token = json.currentToken();
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            return json.getString();
        }
        json.skipChildren();
        return null;
    }

    /** A geometry being read. */
    static final class RawGeometryBuilder {
        @Nullable String type;
        @Nullable Coordinates coordinates;
        final List<RawGeometry> parts = new ArrayList<>();

        RawGeometry built() {
            return new RawGeometry(type, coordinates, List.copyOf(parts));
        }
    }
}
