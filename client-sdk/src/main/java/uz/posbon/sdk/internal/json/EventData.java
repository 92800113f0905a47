package uz.posbon.sdk.internal.json;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.util.TokenBuffer;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallSeen;

/** The data of each event type. A type, or an item, that this version does not know is kept as a map. */
final class EventData {
    /** What was read, waiting for its envelope. */
    @FunctionalInterface
    interface Body {
        StreamEvent with(Envelope envelope);
    }

    private record Health(String cameraId, String state, Instant since, @Nullable String by) {}

    private record Present(String operator, String desk, @Nullable String incidentId, @Nullable String alarmId, boolean editing) {}

    private record Source(String sourceId, String state, Instant lastHeard) {}

    private record Beat(long sequence, @Nullable Double pace) {}

    private final ObjectReader alarm;
    private final ObjectReader incident;
    private final ObjectReader assignment;
    private final ObjectReader unit;
    private final ObjectReader shift;
    private final ObjectReader message;
    private final ObjectReader refusedAct;
    private final ObjectReader training;
    private final ObjectReader entry;
    private final ObjectReader wall;
    private final ObjectReader display;
    private final ObjectReader seen;
    private final ObjectReader position;
    private final ObjectReader camera;
    private final ObjectReader present;
    private final ObjectReader source;
    private final ObjectReader part;
    private final ObjectReader beat;
    private final ObjectReader map;
    private final ObjectReader buffer;
    private final Map<String, ObjectReader> items;

    EventData(PosbonJson json) {
        alarm = json.readerFor(Alarm.class);
        incident = json.readerFor(Incident.class);
        assignment = json.readerFor(Assignment.class);
        unit = json.readerFor(Unit.class);
        shift = json.readerFor(Shift.class);
        message = json.readerFor(RoomMessage.class);
        refusedAct = json.readerFor(RefusedAct.class);
        training = json.readerFor(TrainingSession.class);
        entry = json.readerFor(TrainingEntry.class);
        wall = json.readerFor(Wall.class);
        display = json.readerFor(Display.class);
        seen = json.readerFor(WallSeen.class);
        position = json.readerFor(UnitPosition.class);
        camera = json.readerFor(Health.class);
        present = json.readerFor(Present.class);
        source = json.readerFor(Source.class);
        part = json.readerFor(PartHealth.class);
        beat = json.readerFor(Beat.class);
        map = json.mapper().readerFor(new TypeReference<Map<String, Object>>() {})
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        buffer = json.readerFor(TokenBuffer.class);
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
            case "shift" -> shift(p);
            case "message" -> {
                RoomMessage value = member(p, "message", message);
                yield e -> new DurableEvent.MessageChanged(e, value);
            }
            case "access" -> {
                RefusedAct value = member(p, "act", refusedAct);
                yield e -> new DurableEvent.ActRefused(e, value);
            }
            case "training" -> training(kind, p);
            case "wall" -> wall(kind, p);
            case "catalogue" -> item(p);
            case "camera", "operator", "source", "backend", "stream" -> telemetry(kind, p);
            default -> unknown(p);
        };
    }

    private Body unit(JsonParser p) {
        Unit value = member(p, "unit", unit);
        return e -> new DurableEvent.UnitChanged(e, value);
    }

    private Body shift(JsonParser p) {
        Shift value = member(p, "shift", shift);
        return e -> new DurableEvent.ShiftChanged(e, value);
    }

    private Body training(String kind, JsonParser p) {
        return switch (kind) {
            case "training.changed" -> {
                TrainingSession value = member(p, "training", training);
                yield e -> new DurableEvent.TrainingChanged(e, value);
            }
            case "training.noted" -> {
                TrainingEntry value = member(p, "entry", entry);
                yield e -> new DurableEvent.TrainingNoted(e, value);
            }
            default -> unknown(p);
        };
    }

    private Body wall(String kind, JsonParser p) {
        return switch (kind) {
            case "wall.defined", "wall.locked", "wall.unlocked" -> {
                Wall value = member(p, "wall", wall);
                yield e -> new DurableEvent.WallChanged(e, value);
            }
            case "wall.shown", "wall.undone", "wall.returned", "wall.toured" -> {
                Display value = member(p, "display", display);
                yield e -> new DurableEvent.DisplayChanged(e, value);
            }
            case "wall.seen" -> {
                WallSeen value = read(seen, p, "/data");
                yield e -> new TelemetryEvent.DisplaySeen(e, value);
            }
            default -> unknown(p);
        };
    }

    private Body position(JsonParser p) {
        UnitPosition value = read(position, p, "/data");
        return e -> new TelemetryEvent.UnitMoved(e, value);
    }

    private Body telemetry(String kind, JsonParser p) {
        return switch (kind) {
            case "camera.health" -> {
                Health value = read(camera, p, "/data");
                yield e -> new TelemetryEvent.CameraHealth(e, value.cameraId(), value.state(), value.since(), value.by());
            }
            case "operator.presence" -> {
                Present value = read(present, p, "/data");
                yield e -> new TelemetryEvent.OperatorPresent(e, value.operator(), value.desk(), value.incidentId(), value.alarmId(), value.editing());
            }
            case "source.health" -> {
                Source value = read(source, p, "/data");
                yield e -> new TelemetryEvent.SourceHealth(e, value.sourceId(), value.state(), value.lastHeard());
            }
            case "backend.health" -> {
                PartHealth value = read(part, p, "/data");
                yield e -> new TelemetryEvent.BackendHealth(e, value);
            }
            case "stream.heartbeat" -> {
                Beat value = read(beat, p, "/data");
                yield e -> new TelemetryEvent.Heartbeat(e, value.sequence(), value.pace() == null ? 1 : value.pace());
            }
            default -> unknown(p);
        };
    }

    /** The name of the collection comes first, then its item can be read at once; else the item waits in a buffer. */
    private Body item(JsonParser p) {
        String collection = null;
        TokenBuffer early = null;
        Object item = null;
        requireObject(p);
        for (String name = p.nextName(); name != null; name = p.nextName()) {
            p.nextToken();
            if (name.equals("collection")) {
                collection = p.getString();
            } else if (!name.equals("item")) {
                p.skipChildren();
            } else if (collection == null) {
                early = read(buffer, p, "/data/item");
            } else {
                item = item(collection, p);
            }
        }
        if (collection == null) {
            throw new MalformedJsonException("/data/collection", "is missing");
        }
        if (early != null) {
            try (JsonParser late = early.asParser()) {
                late.nextToken();
                item = item(collection, late);
            }
        }
        if (item == null) {
            throw new MalformedJsonException("/data/item", "is missing");
        }
        Object read = item;
        if (items.containsKey(collection)) {
            return e -> new DurableEvent.CatalogueChanged(e, read);
        }
        Map<String, Object> data = Map.of("collection", collection, "item", read);
        return e -> unknown(e, data);
    }

    private Object item(String collection, JsonParser p) {
        return read(items.getOrDefault(collection, map), p, "/data/item");
    }

    private Body unknown(JsonParser p) {
        Map<String, Object> value = read(map, p, "/data");
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
                value = read(reader, p, "/data/" + wanted);
            } else {
                p.skipChildren();
            }
        }
        if (value == null) {
            throw new MalformedJsonException("/data/" + wanted, "is missing");
        }
        return value;
    }

    private static <T> T read(ObjectReader reader, JsonParser p, String pointer) {
        T value;
        try {
            value = reader.readValue(p);
        } catch (JacksonException e) {
            throw MalformedJsonException.of(pointer, e);
        }
        if (value == null) {
            throw new MalformedJsonException(pointer, "must not be null");
        }
        return value;
    }

    private static void requireObject(JsonParser p) {
        if (!p.hasToken(JsonToken.START_OBJECT)) {
            throw new MalformedJsonException("/data", "is not an object");
        }
    }
}
