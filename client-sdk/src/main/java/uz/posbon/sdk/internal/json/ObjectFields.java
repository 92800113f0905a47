package uz.posbon.sdk.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Single fields of a document whose type nobody knows. */
public final class ObjectFields {
    private final PosbonJson json;

    public ObjectFields(PosbonJson json) {
        this.json = json;
    }

    /** The fields of an object, values as they would be read aloud; empty for anything else. */
    public Map<String, String> all(byte[] document) {
        try {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : json.mapper().readTree(document).properties()) {
                JsonNode value = field.getValue();
                fields.put(field.getKey(), value.isString() ? value.stringValue() : value.isNull() ? "" : value.toString());
            }
            return fields;
        } catch (JacksonException e) {
            return Map.of();
        }
    }
}
