package uz.posbon.sdk.internal.outbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.internal.http.Answer;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;

/** Reads what commands are to write, for people to see. */
final class Bodies {
    private final PosbonJson json;

    Bodies(PosbonJson json) {
        this.json = json;
    }

    /** The fields of an object, values as they would be read aloud; empty for anything else. */
    Map<String, String> fields(Command command) {
        if (!command.mediaType().contains("json")) {
            return Map.of();
        }
        try {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : json.mapper().readTree(command.body()).properties()) {
                JsonNode value = field.getValue();
                fields.put(field.getKey(), value.isString() ? value.stringValue() : value.isNull() ? "" : value.toString());
            }
            return fields;
        } catch (JacksonException e) {
            return Map.of();
        }
    }

    /** Which version of this subject an answer shows; 0 when it shows something else. */
    long version(String subject, Answer answer) {
        try {
            JsonNode body = json.mapper().readTree(answer.body());
            String id = subject.substring(subject.indexOf('/') + 1);
            return body.path("id").asString("").equals(id) ? body.path("version").asLong(0) : 0;
        } catch (JacksonException e) {
            return 0;
        }
    }

    /** The incident it opens. */
    @Nullable NewIncident opens(Command command) {
        if (!command.method().equals("POST") || !command.path().equals("incidents")) {
            return null;
        }
        try {
            return json.read(command.body(), NewIncident.class);
        } catch (MalformedJsonException e) {
            return null;
        }
    }
}
