package uz.posbon.sdk.internal.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** Positions and areas as GeoJSON (RFC 7946): longitude first. */
final class GeoModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    GeoModule() {
        super("posbon-geo");
        addSerializer(new StdSerializer<GeoPoint>(GeoPoint.class) {
            @Override
            public void serialize(GeoPoint value, JsonGenerator g, SerializationContext context) {
                g.writeStartObject();
                g.writeStringProperty("type", "Point");
                g.writeName("coordinates");
                position(g, value);
                g.writeEndObject();
            }
        });
        addSerializer(new StdSerializer<GeoShape>(GeoShape.class) {
            @Override
            public void serialize(GeoShape value, JsonGenerator g, SerializationContext context) {
                g.writeStartObject();
                g.writeStringProperty("type", "MultiPolygon");
                g.writeName("coordinates");
                g.writeStartArray();
                value.polygons().forEach(polygon -> {
                    g.writeStartArray();
                    polygon.rings().forEach(ring -> {
                        g.writeStartArray();
                        ring.forEach(point -> position(g, point));
                        g.writeEndArray();
                    });
                    g.writeEndArray();
                });
                g.writeEndArray();
                g.writeEndObject();
            }
        });
        addDeserializer(GeoPoint.class, new ValueDeserializer<>() {
            @Override
            public GeoPoint deserialize(JsonParser p, DeserializationContext context) {
                JsonNode node = context.readTree(p);
                if (!"Point".equals(node.path("type").asString(""))) {
                    return context.reportInputMismatch(GeoPoint.class, "a position is a GeoJSON Point");
                }
                return point(node.path("coordinates"), context);
            }
        });
        addDeserializer(GeoShape.class, new ValueDeserializer<>() {
            @Override
            public GeoShape deserialize(JsonParser p, DeserializationContext context) {
                JsonNode node = context.readTree(p);
                JsonNode coordinates = node.path("coordinates");
                return switch (node.path("type").asString("")) {
                    case "Polygon" -> new GeoShape(List.of(polygon(coordinates, context)));
                    case "MultiPolygon" -> {
                        List<GeoShape.Polygon> polygons = new ArrayList<>();
                        coordinates.forEach(one -> polygons.add(polygon(one, context)));
                        yield new GeoShape(polygons);
                    }
                    default -> context.reportInputMismatch(GeoShape.class, "an area is a GeoJSON Polygon or MultiPolygon");
                };
            }
        });
    }

    private static void position(JsonGenerator g, GeoPoint point) {
        g.writeStartArray();
        g.writeNumber(point.longitude());
        g.writeNumber(point.latitude());
        g.writeEndArray();
    }

    private static GeoShape.Polygon polygon(JsonNode rings, DeserializationContext context) {
        List<List<GeoPoint>> all = new ArrayList<>();
        rings.forEach(ring -> {
            List<GeoPoint> points = new ArrayList<>();
            ring.forEach(position -> points.add(point(position, context)));
            if (points.size() < 4 || !points.getFirst().equals(points.getLast())) {
                context.reportInputMismatch(GeoShape.class, "a ring has at least four positions and ends where it begins");
            }
            all.add(points);
        });
        if (all.isEmpty()) {
            context.reportInputMismatch(GeoShape.class, "a polygon has at least one ring");
        }
        return new GeoShape.Polygon(all);
    }

    private static GeoPoint point(JsonNode position, DeserializationContext context) {
        JsonNode longitude = position.path(0);
        JsonNode latitude = position.path(1);
        if (!position.isArray() || !longitude.isNumber() || !latitude.isNumber()) {
            return context.reportInputMismatch(GeoPoint.class, "a position is [longitude, latitude]");
        }
        try {
            return new GeoPoint(longitude.asDouble(), latitude.asDouble());
        } catch (IllegalArgumentException e) {
            return context.reportInputMismatch(GeoPoint.class, "%s", e.getMessage());
        }
    }
}
