package uz.posbon.sdk.internal.outbox;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.internal.http.Answer;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.internal.http.Dispatching;
import uz.posbon.sdk.internal.http.Promoting;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.ObjectFields;
import uz.posbon.sdk.internal.json.PosbonJson;

/** Reads what commands are to write, for people to see. */
final class Bodies {
    private static final Pattern DISPATCH = Pattern.compile("alarms/[^/]+/dispatch");
    private static final Pattern PROMOTION = Pattern.compile("alarms/[^/]+/promote");

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
        return command.method().equals("POST") && command.path().equals("incidents") ? read(command, NewIncident.class) : null;
    }

    /** What it answers an alarm with. */
    @Nullable Dispatch dispatches(Command command) {
        if (PROMOTION.matcher(command.path()).matches()) {
            Promoting promoting = read(command, Promoting.class);
            return promoting == null ? null : promoting.dispatch();
        }
        Dispatching dispatching = DISPATCH.matcher(command.path()).matches() ? read(command, Dispatching.class) : null;
        return dispatching == null ? null : dispatching.dispatch();
    }

    private <T> @Nullable T read(Command command, Class<T> type) {
        try {
            return json.read(command.body(), type);
        } catch (MalformedJsonException e) {
            return null;
        }
    }
}
