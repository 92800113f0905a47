package uz.posbon.sdk.internal.http;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Dispatch;

/** A dispatch as it is sent. */
public record Dispatching(
        @Nullable String id, @Nullable String typeId, @Nullable Integer priority, List<String> unitIds, long holdSeconds,
        @Nullable String language) {

    static Dispatching of(Dispatch dispatch) {
        return new Dispatching(dispatch.incidentId(), dispatch.typeId(), dispatch.priority(), dispatch.unitIds(), dispatch.hold().toSeconds(), dispatch.language());
    }

    /** As it was given. */
    public Dispatch dispatch() {
        return new Dispatch(typeId, priority, unitIds, Duration.ofSeconds(holdSeconds), id, language);
    }
}
