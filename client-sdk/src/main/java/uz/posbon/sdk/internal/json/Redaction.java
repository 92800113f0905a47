package uz.posbon.sdk.internal.json;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uz.posbon.sdk.recording.LeftOut;

/** Leaves out of documents what of people must not travel with a recording. Thread-safe. */
public final class Redaction {
    /** Stands where something was. */
    private static final String GONE = "\u2022\u2022\u2022";
    /** Fields in which people write what they like. */
    private static final Set<String> TEXTS =
            Set.of("title", "headline", "description", "instruction", "text", "reason", "remark", "comment", "note", "message", "areaDescription", "address");
    /** Seven digits and more as numbers are written, with a country's code or without. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w+])\\+?\\d(?:[ ()\u00A0-]{0,2}\\d){6,14}(?!\\w)");
    /** Plates of Uzbekistan, of persons and of organisations, in Latin letters or Cyrillic ones that look the same. */
    private static final Pattern PLATE = Pattern.compile(
            "(?<![\\w])\\d{2}[ -]?(?:[A-Z\u0410-\u042F][ -]?\\d{3}[ -]?[A-Z\u0410-\u042F]{2}|\\d{3}[ -]?[A-Z\u0410-\u042F]{3})(?![\\w])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PosbonJson json;
    private final boolean callers;
    private final boolean plates;
    private final boolean pictures;

    /** @param leftOut codes of {@link LeftOut} */
    public Redaction(PosbonJson json, Set<String> leftOut) {
        this.json = json;
        this.callers = leftOut.contains(LeftOut.CALLERS.code());
        this.plates = leftOut.contains(LeftOut.PLATES.code());
        this.pictures = leftOut.contains(LeftOut.PICTURES.code());
    }

    private boolean isNeeded() {
        return callers || plates || pictures;
    }

    /** A document without it; one that is no JSON comes back as it is. */
    public String of(String document) {
        if (!isNeeded()) {
            return document;
        }
        try {
            JsonNode tree = json.mapper().readTree(document);
            clean(tree);
            return json.mapper().writeValueAsString(tree);
        } catch (JacksonException e) {
            return document;
        }
    }

    /** A value without it. */
    public <T> T of(T value, Class<T> type) {
        return isNeeded() ? json.read(of(json.text(value)), type) : value;
    }

    private void clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (callers) {
                object.remove("caller");
            }
            if (pictures && object.get("attachments") instanceof ArrayNode attachments) {
                attachments.removeAll();
            }
            if (pictures && object.get("details") instanceof ObjectNode details && details.has("file")) {
                details.put("file", GONE);
            }
            for (String name : Set.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString() && TEXTS.contains(name)) {
                    object.put(name, cleaned(value.stringValue()));
                } else {
                    clean(value);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::clean);
        }
    }

    private String cleaned(String text) {
        String without = plates ? PLATE.matcher(text).replaceAll(GONE) : text;
        return callers ? NUMBER.matcher(without).replaceAll(GONE) : without;
    }
}
