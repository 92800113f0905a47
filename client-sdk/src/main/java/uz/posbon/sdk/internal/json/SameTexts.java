package uz.posbon.sdk.internal.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Reads a short text that came not long ago as the object it was then: sources, districts, types and units come again and again, and a desk keeps a hundred
 * thousand alarms for a day. Which ones are remembered is left to chance; nobody may rely on it. Thread-safe.
 */
final class SameTexts extends StringDeserializer {
    private static final long serialVersionUID = 1;
    private static final int REMEMBERED = 1 << 12;
    private static final int LONGEST = 48;

    private final transient AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(REMEMBERED);

    @Override
    public String deserialize(JsonParser p, DeserializationContext context) {
        if (!p.hasToken(JsonToken.VALUE_STRING)) {
            return super.deserialize(p, context);
        }
        String text = p.getString();
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & REMEMBERED - 1;
        String before = texts.get(place);
        if (text.equals(before)) {
            return before;
        }
        texts.set(place, text);
        return text;
    }
}
