package uz.posbon.sdk.internal.http;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Dispatch;

/** An incident opened from an alarm as it is sent. */
public record Promoting(@Nullable String id, @Nullable String typeId, @Nullable Integer priority, @Nullable String language) {

    /** An answer to the alarm that sends nobody. */
    public Dispatch dispatch() {
        return new Dispatch(typeId, priority, List.of(), Duration.ZERO, id, language);
    }
}
