package uz.posbon.sdk.internal.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.internal.http.Answer;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.ObjectFields;
import uz.posbon.sdk.internal.json.PosbonJson;

/** Reads what commands are to write, for people to see. */
final class Bodies {
    private final PosbonJson json;
    private final ObjectFields fields;

    Bodies(PosbonJson json) {
        this.json = json;
        this.fields = new ObjectFields(json);
    }

    /** The fields of an object, values as they would be read aloud; empty for anything else. */
    Map<String, String> fields(Command command) {
        return command.mediaType().contains("json") ? fields.all(command.body()) : Map.of();
    }

    /** Which version of this subject an answer shows; 0 when it shows something else. */
    long version(String subject, Answer answer) {
        Map<String, String> shown = fields.all(answer.body());
        boolean same = subject.substring(subject.indexOf('/') + 1).equals(shown.get("id"));
        String version = shown.getOrDefault("version", "");
        return same && version.chars().allMatch(Character::isDigit) && !version.isEmpty() ? Long.parseLong(version) : 0;
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
