package uz.posbon.sdk.internal.eido;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One component of a document while it is written: a prologue first, then what it says. What is null is left out. */
final class Component {
    private static final String REF = "$ref";

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Component() {}

    /** One with the prologue every component begins with. */
    static Component of(String id, Instant updated, String agencyId, @Nullable String agentId) {
        return new Component()
                .with("$id", id)
                .with("lastUpdateTimeStamp", time(updated))
                .with("updatedByAgencyReference", reference(agencyId))
                .with("updatedByAgentReference", agentId == null ? null : reference(agentId));
    }

    Component with(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    /** A list, left out when it is empty. */
    Component some(String name, List<?> values) {
        return with(name, values.isEmpty() ? null : values);
    }

    /** References, left out when there are none. */
    Component references(String name, List<String> ids) {
        return some(name, ids.stream().map(Component::reference).toList());
    }

    Map<String, Object> members() {
        return members;
    }

    static Map<String, Object> reference(String id) {
        return Map.of(REF, id);
    }

    /** With an offset, as NENA-STA-010 wants it, instead of Z. */
    static String time(Instant time) {
        String text = time.toString();
        return text.substring(0, text.length() - 1) + "+00:00";
    }
}
