package uz.posbon.sdk.internal.json;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;

/** The data of each event type. A type, or an item, that this version does not know is kept as a map. */
final class EventData {
    /** What was read, waiting for its envelope. */
    @FunctionalInterface
    interface Body {
        StreamEvent with(Envelope envelope);
    }

    private record Health(String cameraId, String state, Instant since) {}

    private record Source(String sourceId, String state, Instant lastHeard) {}

    private record Beat(long sequence) {}

    private final ObjectReader alarm;
    private final ObjectReader incident;
    private final ObjectReader assignment;
    private final ObjectReader unit;
    private final ObjectReader position;
    private final ObjectReader camera;
    private final ObjectReader source;
    private final ObjectReader beat;
    private final ObjectReader map;
    private final Map<String, ObjectReader> items;

    EventData(PosbonJson json) {
        alarm = json.readerFor(Alarm.class);
        incident = json.readerFor(Incident.class);
        assignment = json.readerFor(Assignment.class);
        unit = json.readerFor(Unit.class);
        position = json.readerFor(UnitPosition.class);
        camera = json.readerFor(Health.class);
        source = json.readerFor(Source.class);
        beat = json.readerFor(Beat.class);
        map = json.mapper().readerFor(new TypeReference<Map<String, Object>>() {})
                .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        items = Map.of(
                "agencies", json.readerFor(Agency.class),
                "cameras", json.readerFor(Camera.class),
                "sites", json.readerFor(Site.class),
                "zones", json.readerFor(Zone.class),
                "incident-types", json.readerFor(IncidentType.class),
                "response-plans", json.readerFor(ResponsePlan.class));
    }

    /** Reads the value the parser stands on as the data of {@code type}. */
    Body read(String type, JsonParser p) {
        String kind = type.startsWith(Envelope.PREFIX) ? type.substring(Envelope.PREFIX.length()) : "";
        int dot = kind.indexOf('.');
        return switch (dot < 0 ? "" : kind.substring(0, dot)) {
            case "alarm" -> {
                Alarm value = member(p, "alarm", alarm);
                yield e -> new DurableEvent.AlarmChanged(e, value);
            }
            case "incident" -> {
                Incident value = member(p, "incident", incident);
                yield e -> new DurableEvent.IncidentChanged(e, value);
            }
            case "assignment" -> {
                Assignment value = member(p, "assignment", assignment);
                yield e -> new DurableEvent.AssignmentChanged(e, value);
            }
            case "unit" -> kind.equals("unit.position") ? position(p) : unit(p);
            case "catalogue" -> item(p);
            case "camera", "source", "stream" -> telemetry(kind, p);
            default -> unknown(p);
        };
    }

    private Body unit(JsonParser p) {
        Unit value = member(p, "unit", unit);
        return e -> new DurableEvent.UnitChanged(e, value);
    }

    private Body position(JsonParser p) {
        UnitPosition value = position.readValue(p);
        return e -> new TelemetryEvent.UnitMoved(e, value);
    }

    private Body telemetry(String kind, JsonParser p) {
        return switch (kind) {
            case "camera.health" -> {
                Health value = camera.readValue(p);
                yield e -> new TelemetryEvent.CameraHealth(e, value.cameraId(), value.state(), value.since());
            }
            case "source.health" -> {
                Source value = source.readValue(p);
                yield e -> new TelemetryEvent.SourceHealth(e, value.sourceId(), value.state(), value.lastHeard());
            }
            case "stream.heartbeat" -> {
                Beat value = beat.readValue(p);
                yield e -> new TelemetryEvent.Heartbeat(e, value.sequence());
            }
            default -> unknown(p);
        };
    }

    /** The item of a catalogue change comes after the name of its collection. */
    private Body item(JsonParser p) {
        String collection = null;
        Object item = null;
        requireObject(p);
        for (String name = p.nextName(); name != null; name = p.nextName()) {
            p.nextToken();
            ObjectReader reader = collection == null ? null : items.get(collection);
            if (name.equals("collection")) {
                collection = p.getString();
            } else if (name.equals("item")) {
                item = reader == null ? map.readValue(p) : reader.readValue(p);
            } else {
                p.skipChildren();
            }
        }
        Object read = item;
        return read == null ? e -> unknown(e, Map.of()) : e -> new DurableEvent.CatalogueChanged(e, read);
    }

    private Body unknown(JsonParser p) {
        Map<String, Object> value = map.readValue(p);
        return e -> unknown(e, value);
    }

    static StreamEvent unknown(Envelope envelope, Map<String, Object> data) {
        return envelope.sequence() > 0
                ? new DurableEvent.UnknownEvent(envelope, data)
                : new TelemetryEvent.UnknownTelemetry(envelope, data);
    }

    private static <T> T member(JsonParser p, String wanted, ObjectReader reader) {
        @Nullable T value = null;
        requireObject(p);
        for (String name = p.nextName(); name != null; name = p.nextName()) {
            p.nextToken();
            if (name.equals(wanted)) {
                value = reader.readValue(p);
            } else {
                p.skipChildren();
            }
        }
        if (value == null) {
            throw new MalformedJsonException("/data/" + wanted, "is missing");
        }
        return value;
    }

    private static void requireObject(JsonParser p) {
        if (!p.hasToken(JsonToken.START_OBJECT)) {
            throw new MalformedJsonException("/data", "is not an object");
        }
    }
}
