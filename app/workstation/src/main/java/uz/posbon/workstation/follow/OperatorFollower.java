package uz.posbon.workstation.follow;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.workstation.verb.Focus;

/**
 * Opens on this desk what an operator has open on his, for as long as he is followed. It moves only when he does: whoever follows may look at something else
 * meanwhile. Thread-safe.
 */
public final class OperatorFollower {
    private final Supplier<Picture> picture;
    private final Consumer<Focus> open;
    private @Nullable String operator;
    private @Nullable Focus seen;

    /** @param open opens something on this desk */
    public OperatorFollower(Supplier<Picture> picture, Consumer<Focus> open) {
        this.picture = picture;
        this.open = open;
    }

    /** Follows that operator from now on; nobody when null. */
    public void follow(@Nullable String name) {
        synchronized (this) {
            operator = name;
            seen = null;
        }
        look();
    }

    /** Who is followed. */
    public synchronized Optional<String> followed() {
        return Optional.ofNullable(operator);
    }

    /** To be called when the picture has changed; returns at once. */
    public void look() {
        Focus next;
        synchronized (this) {
            next = operator == null ? null : open(operator);
            if (next == null || next.equals(seen)) {
                return;
            }
            seen = next;
        }
        open.accept(next);
    }

    /** What he looked at last, on whichever of his desks; null for nothing in particular. */
    private @Nullable Focus open(String name) {
        return picture.get().present().stream().filter(present -> present.operator().equals(name))
                .max(Comparator.comparing((TelemetryEvent.OperatorPresent present) -> present.envelope().time()))
                .map(OperatorFollower::open).orElse(null);
    }

    private static @Nullable Focus open(TelemetryEvent.OperatorPresent present) {
        String alarm = present.alarmId();
        return present.incidentId() != null ? Focus.incident(present.incidentId()) : alarm == null ? null : Focus.alarm(alarm);
    }
}
