package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.unit.Unit;

/** How long crews have been on duty, and what follows. Pure. */
final class Fatigue {
    /** From here on a rested unit that arrives hardly later is sent instead. */
    static final Duration TIRED = Duration.ofHours(12);

    /** From here on it is said whenever the unit is sent. */
    static final Duration EXHAUSTED = Duration.ofHours(16);

    /** How much later a rested unit may arrive to be sent instead. */
    static final Duration WORTH = Duration.ofSeconds(60);

    private Fatigue() {}

    /** How long the crew has been on duty; null when nobody says. */
    static @Nullable Duration onDuty(Unit unit, Instant now) {
        Instant since = unit.onDutySince();
        return since == null ? null : Duration.between(since, now);
    }

    static boolean isOver(Duration limit, @Nullable Duration onDuty) {
        return onDuty != null && onDuty.compareTo(limit) > 0;
    }
}
