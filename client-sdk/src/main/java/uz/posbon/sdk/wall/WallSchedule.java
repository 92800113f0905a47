package uz.posbon.sdk.wall;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Shows a preset at times of the day.
 *
 * @param times local times, {@code HH:MM}
 * @param days 1 (Monday) to 7
 * @param timeZone IANA name, e.g. {@code Asia/Tashkent}
 */
public record WallSchedule(String id, String presetId, List<String> times, List<Integer> days, String timeZone) {
    /**
     * The last time it was due after {@code after} and not after {@code now}; empty when there was none, or its times or its
     * zone cannot be read. A time the clocks jump over is due when they have jumped.
     */
    public Optional<Instant> due(Instant after, Instant now) {
        Instant last = null;
        try {
            ZonedDateTime local = now.atZone(ZoneId.of(timeZone));
            for (String time : times) {
                for (int daysAgo = 0; daysAgo <= 1; daysAgo++) {
                    ZonedDateTime then = local.toLocalDate().minusDays(daysAgo).atTime(LocalTime.parse(time)).atZone(local.getZone());
                    Instant due = then.toInstant();
                    if (days.contains(then.getDayOfWeek().getValue()) && due.isAfter(after) && !due.isAfter(now) && (last == null || due.isAfter(last))) {
                        last = due;
                    }
                }
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(last);
    }
}
