package uz.posbon.sdk.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.util.TokenBuffer;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.StreamEvent;

/**
 * Reads the frames of the stream (CloudEvents 1.0 JSON) in one pass: the envelope by hand, the data straight into its
 * records. Thread-safe.
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
     * @throws MalformedJsonException if the frame is not JSON or its envelope is incomplete
     */
    public StreamEvent decode(String frame) {
        try (JsonParser p = json.mapper().createParser(frame)) {
            return decode(p);
        } catch (JacksonException e) {
            throw MalformedJsonException.of(e);
        }
    }

    /** Decodes one frame; as {@link #decode(String)}. */
    public StreamEvent decode(byte[] frame) {
        try (JsonParser p = json.mapper().createParser(frame)) {
            return decode(p);
        } catch (JacksonException e) {
            throw MalformedJsonException.of(e);
        }
    }

    private StreamEvent decode(JsonParser p) {
        Draft draft = new Draft();
        if (p.nextToken() != JsonToken.START_OBJECT) {
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
        return body == null ? EventData.unknown(envelope, Map.of()) : body.with(envelope);
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
            String value = p.hasToken(JsonToken.VALUE_NULL) ? null : p.getString();
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
                return value == null ? null : Instant.parse(value);
            } catch (DateTimeException e) {
                throw new MalformedJsonException("/" + name, "is not an RFC 3339 time in UTC: " + value);
            }
        }
    }
}
