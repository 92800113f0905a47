package uz.posbon.sdk.internal.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Times and durations are text and nothing else: a number has no unit that two people would agree on. */
final class TimeModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    TimeModule() {
        super("posbon-time");
        addDeserializer(Instant.class, new ValueDeserializer<>() {
            @Override
            public Instant deserialize(JsonParser p, DeserializationContext context) {
                if (!p.hasToken(JsonToken.VALUE_STRING)) {
                    return context.reportInputMismatch(Instant.class, "must be a text such as 2026-11-24T09:00:00Z");
                }
                try {
                    return Rfc3339.parse(p.getString());
                } catch (DateTimeException e) {
                    return context.reportInputMismatch(Instant.class, "is not an RFC 3339 time: %s", p.getString());
                }
            }
        });
        addDeserializer(Duration.class, new ValueDeserializer<>() {
            @Override
            public Duration deserialize(JsonParser p, DeserializationContext context) {
                if (!p.hasToken(JsonToken.VALUE_STRING)) {
                    return context.reportInputMismatch(Duration.class, "must be a text such as PT1M30S");
                }
                try {
                    return Duration.parse(p.getString());
                } catch (DateTimeException e) {
                    return context.reportInputMismatch(Duration.class, "is not an ISO 8601 duration: %s", p.getString());
                }
            }
        });
    }
}
