package uz.posbon.sdk.internal.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** Positions and areas as GeoJSON (RFC 7946): longitude first. What is wrong is named down to the coordinate. */
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
                write(g, value);
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
                value.polygons().forEach(polygon -> write(g, polygon));
                g.writeEndArray();
                g.writeEndObject();
            }
        });
        addDeserializer(GeoPoint.class, new ValueDeserializer<>() {
            @Override
            public GeoPoint deserialize(JsonParser p, DeserializationContext context) {
                return geometry(p, context, GeoPoint.class, (type, at) -> {
                    if (!type.equals("Point")) {
                        throw new Coordinates.Wrong("a position is a GeoJSON Point");
                    }
                    return Coordinates.point(at);
                });
            }
        });
        addDeserializer(GeoShape.class, new ValueDeserializer<>() {
            @Override
            public GeoShape deserialize(JsonParser p, DeserializationContext context) {
                return geometry(p, context, GeoShape.class, (type, at) -> switch (type) {
                    case "Polygon" -> new GeoShape(List.of(Coordinates.polygon(at)));
                    case "MultiPolygon" -> new GeoShape(Coordinates.list(at, Coordinates::polygon));
                    default -> throw new Coordinates.Wrong("an area is a GeoJSON Polygon or MultiPolygon");
                });
            }
        });
    }

    private static void write(JsonGenerator g, GeoPoint point) {
        g.writeStartArray();
        g.writeNumber(point.longitude());
        g.writeNumber(point.latitude());
        g.writeEndArray();
    }

    private static void write(JsonGenerator g, GeoShape.Polygon polygon) {
        g.writeStartArray();
        polygon.rings().forEach(ring -> {
            g.writeStartArray();
            ring.forEach(point -> write(g, point));
            g.writeEndArray();
        });
        g.writeEndArray();
    }

    /** Makes a geometry of its type and the coordinates the parser stands on. */
    private interface Maker<T> {
        T make(String type, JsonParser coordinates) throws Coordinates.Wrong;
    }

    /** Reads {@code {"type":..., "coordinates":...}}, in one pass when the type comes first. */
    private static <T> T geometry(JsonParser p, DeserializationContext context, Class<T> kind, Maker<T> maker) {
        if (!p.hasToken(JsonToken.START_OBJECT)) {
            return context.reportInputMismatch(kind, "must be a GeoJSON object");
        }
        String type = null;
        TokenBuffer early = null;
        @Nullable T value = null;
        for (String name = p.nextName(); name != null; name = p.nextName()) {
            p.nextToken();
            if (name.equals("type")) {
                type = p.hasToken(JsonToken.VALUE_STRING) ? p.getString() : "";
            } else if (!name.equals("coordinates")) {
                p.skipChildren();
            } else if (type == null) {
                early = context.bufferAsCopyOfValue(p);
            } else {
                value = make(type, p, context, kind, maker);
            }
        }
        if (early != null && type != null) {
            try (JsonParser late = early.asParser(context)) {
                late.nextToken();
                value = make(type, late, context, kind, maker);
            }
        }
        return value == null ? context.reportInputMismatch(kind, "a geometry has a type and coordinates") : value;
    }

    private static <T> T make(String type, JsonParser p, DeserializationContext context, Class<T> kind, Maker<T> maker) {
        try {
            return maker.make(type, p);
        } catch (Coordinates.Wrong e) {
            try {
                return context.reportInputMismatch(kind, "%s", String.valueOf(e.getMessage()));
            } catch (JacksonException mismatch) {
                for (int index : e.path()) {
                    mismatch.prependPath(kind, index);
                }
                throw e.inCoordinates() ? mismatch.prependPath(kind, "coordinates") : mismatch.prependPath(kind, "type");
            }
        }
    }
}
