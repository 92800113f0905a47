package uz.posbon.sdk.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.util.TokenBuffer;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;

/**
 * Reads the frames of the stream (CloudEvents 1.0 JSON) in one pass: the envelope by hand, the data straight into its
 * records, no tree in between. Thread-safe.
 */
public final class EventDecoder {
    private final PosbonJson json;
    private final EventData data;

    public EventDecoder(PosbonJson json) {
        this.json = json;
        this.data = new EventData(json);
    }

    /**
     * Decodes one frame.
     *
     * @throws MalformedJsonException if the frame is not JSON, its envelope is incomplete, or its data is not what its
     *     type says
     */
    public StreamEvent decode(String frame) {
        try (JsonParser p = json.mapper().createParser(frame)) {
            return decode(p);
        } catch (JacksonException e) {
            throw MalformedJsonException.of("", e);
        }
    }

    /** Whether a frame is several events and not one. */
    public static boolean isBatch(String frame) {
        return frame.startsWith("[{");
    }

    /**
     * Decodes a frame of several events, in their order.
     *
     * @throws MalformedJsonException if one of them cannot be read; {@link #split} then tells which one
     */
    public List<StreamEvent> decodeBatch(String frame) {
        List<StreamEvent> events = new ArrayList<>();
        try (JsonParser p = json.mapper().createParser(frame)) {
            p.nextToken();
            while (p.nextToken() != JsonToken.END_ARRAY) {
                events.add(event(p));
            }
            end(p);
            return events;
        } catch (JacksonException e) {
            throw MalformedJsonException.of("", e);
        }
    }

    /** The events of such a frame as they came, each to be decoded by itself; what is no JSON any more comes last and whole. */
    public List<String> split(String frame) {
        List<String> parts = new ArrayList<>();
        int begin = frame.indexOf('[') + 1;
        try (JsonParser p = json.mapper().createParser(frame)) {
            p.nextToken();
            for (JsonToken token = p.nextToken(); token != null && token != JsonToken.END_ARRAY; token = p.nextToken()) {
                begin = (int) p.currentTokenLocation().getCharOffset();
                p.skipChildren();
                int end = (int) p.currentLocation().getCharOffset();
                parts.add(frame.substring(begin, end));
                begin = end;
            }
            end(p);
        } catch (JacksonException | MalformedJsonException e) {
            parts.add(frame.substring(begin));
        }
        return parts;
    }

    /** Decodes one frame; as {@link #decode(String)}. */
    public StreamEvent decode(byte[] frame) {
        try (JsonParser p = json.mapper().createParser(frame)) {
            return decode(p);
        } catch (JacksonException e) {
            throw MalformedJsonException.of("", e);
        }
    }

    /**
     * What can be kept of a durable event that {@link #decode(String)} refused: when its envelope reads, the event with
     * its data as it came, so that the order of the log has no hole; null when there is nothing to keep.
     */
    public DurableEvent.@Nullable UnknownEvent keep(String frame) {
        try {
            Map<?, ?> attributes = json.read(frame, Map.class);
            Draft draft = new Draft();
            attributes.forEach((name, value) -> draft.take(String.valueOf(name), value == null ? null : value.toString()));
            Envelope envelope = draft.envelope();
            Map<String, Object> data = new HashMap<>();
            if (attributes.get("data") instanceof Map<?, ?> members) {
                members.forEach((name, value) -> data.put(String.valueOf(name), value));
            }
            return envelope.sequence() > 0 ? new DurableEvent.UnknownEvent(envelope, data) : null;
        } catch (MalformedJsonException e) {
            return keepEnvelope(frame);
        }
    }

    /** The event without its data, for data that is well-formed but breaks a limit of what is read. */
    private DurableEvent.@Nullable UnknownEvent keepEnvelope(String frame) {
        try (JsonParser p = json.mapper().createParser(frame)) {
            Draft draft = new Draft();
            if (p.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                p.nextToken();
                if (name.equals("data")) {
                    p.skipChildren();
                } else {
                    draft.take(name, p);
                }
            }
            Envelope envelope = draft.envelope();
            return envelope.sequence() > 0 && p.nextToken() == null ? new DurableEvent.UnknownEvent(envelope, Map.of()) : null;
        } catch (JacksonException | MalformedJsonException e) {
            return null;
        }
    }

    private StreamEvent decode(JsonParser p) {
        p.nextToken();
        StreamEvent event = event(p);
        end(p);
        return event;
    }

    private static void end(JsonParser p) {
        if (p.nextToken() != null) {
            throw new MalformedJsonException("", "goes on after its end");
        }
    }

    /** Reads the event whose first token is the current one. */
    private StreamEvent event(JsonParser p) {
        Draft draft = new Draft();
        if (!p.hasToken(JsonToken.START_OBJECT)) {
            throw new MalformedJsonException("", "an event is a JSON object");
        }
        EventData.@Nullable Body body = null;
        TokenBuffer early = null;
        for (String name = p.nextName(); name != null; name = p.nextName()) {
            p.nextToken();
            if (!name.equals("data")) {
                draft.take(name, p);
            } else if (draft.type != null) {
                body = data.read(draft.type, p);
            } else {
                // Ours come with the type first; an event of another sender may not.
                early = json.readerFor(TokenBuffer.class).readValue(p);
            }
        }
        Envelope envelope = draft.envelope();
        if (early != null) {
            try (JsonParser late = early.asParser()) {
                late.nextToken();
                body = data.read(envelope.type(), late);
            }
        }
        StreamEvent event = body == null ? EventData.unknown(envelope, Map.of()) : body.with(envelope);
        if (event instanceof DurableEvent && envelope.sequence() == 0) {
            throw new MalformedJsonException("/sequence", "is missing");
        }
        if (event instanceof TelemetryEvent && envelope.sequence() > 0) {
            throw new MalformedJsonException("/sequence", "must not be there: " + envelope.type() + " is telemetry");
        }
        return event;
    }

    /** The envelope's attributes while they are read. */
    private static final class Draft {
        private @Nullable String id;
        private long sequence;
        private @Nullable String type;
        private @Nullable String source;
        private @Nullable String subject;
        private @Nullable Instant time;
        private @Nullable Instant recordedTime;
        private @Nullable String actor;
        private @Nullable String incidentId;
        private @Nullable String reason;

        void take(String name, JsonParser p) {
            if (p.currentToken().isStructStart()) {
                p.skipChildren();
                return;
            }
            take(name, p.hasToken(JsonToken.VALUE_NULL) ? null : p.getString());
        }

        void take(String name, @Nullable String value) {
            switch (name) {
                case "id" -> id = value;
                case "sequence" -> sequence = sequence(value);
                case "type" -> type = value;
                case "source" -> source = value;
                case "subject" -> subject = value;
                case "time" -> time = instant(name, value);
                case "recordedtime" -> recordedTime = instant(name, value);
                case "actor" -> actor = value;
                case "incidentid" -> incidentId = value;
                case "reason" -> reason = value;
                default -> {} // an attribute of a newer contract
            }
        }

        Envelope envelope() {
            Instant happened = required("time", time);
            return new Envelope(
                    required("id", id),
                    sequence,
                    required("type", type),
                    required("source", source),
                    subject,
                    happened,
                    recordedTime == null ? happened : recordedTime,
                    actor == null ? "" : actor,
                    incidentId,
                    reason);
        }

        private static <T> T required(String name, @Nullable T value) {
            if (value == null) {
                throw new MalformedJsonException("/" + name, "is missing");
            }
            return value;
        }

        private static long sequence(@Nullable String value) {
            try {
                long sequence = value == null ? 0 : Long.parseLong(value);
                if (sequence < 0) {
                    throw new MalformedJsonException("/sequence", "must not be negative");
                }
                return sequence;
            } catch (NumberFormatException e) {
                throw new MalformedJsonException("/sequence", "is not a number: " + value);
            }
        }

        private static @Nullable Instant instant(String name, @Nullable String value) {
            try {
                return value == null ? null : Rfc3339.parse(value);
            } catch (DateTimeException e) {
                throw new MalformedJsonException("/" + name, "is not an RFC 3339 time in UTC: " + value);
            }
        }
    }
}
