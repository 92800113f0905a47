package uz.posbon.benchmarks.week;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.NewIncident;

/** A call as the incident it becomes, and how to find it again. */
final class CallIncident {
    private static final String CALL = "sf-call";
    private static final String REPLAY = "replay";

    private CallIncident() {}

    static NewIncident of(CallRow row, String replay) {
        return new NewIncident(
                Vocabulary.id(row.callType()),
                Vocabulary.priority(row.priority()),
                null,
                row.callType(),
                null,
                row.position(),
                row.address(),
                null,
                null,
                row.received(),
                Map.of(CALL, row.call(), REPLAY, replay));
    }

    /** The call number in an incident's references, or null when another replay made it. */
    static @Nullable String call(Map<String, String> references, String replay) {
        return replay.equals(references.get(REPLAY)) ? references.get(CALL) : null;
    }
}
