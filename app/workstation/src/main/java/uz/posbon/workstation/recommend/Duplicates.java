package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;

/**
 * What may be about the same thing as an alarm: from the same protected object, or of the same category, near in place and
 * time. Open incidents come before alarms that wait, the nearest first. Pure.
 */
public final class Duplicates {
    static final double NEAR_METRES = 500;
    private static final Duration NEAR_ALARM = Duration.ofMinutes(30);
    private static final Duration NEAR_INCIDENT = Duration.ofHours(2);
    private static final int MOST = 5;

    private Duplicates() {}

    /** Something near; one of the two is there. */
    public record Match(@Nullable Incident incident, @Nullable Alarm alarm, double metres) {}

    public static List<Match> of(Picture picture, Alarm alarm) {
        return of(picture, alarm, picture.alarms().values().stream().map(other -> match(alarm, other)).filter(Objects::nonNull));
    }

    /** The other alarm as a match; null where it is none. */
    static @Nullable Match match(Alarm alarm, Alarm other) {
        boolean like = !other.id().equals(alarm.id()) && other.incidentId() == null && near(alarm.reportedTime(), other.reportedTime(), NEAR_ALARM)
                && alike(alarm, other.siteId(), other.category());
        Match match = like ? new Match(null, other, metres(alarm, other.siteId(), other.position())) : null;
        return match != null && isNear(match) ? match : null;
    }

    private static boolean isNear(Match match) {
        return match.metres() <= NEAR_METRES;
    }

    /** The best of the alarms that match, and of the picture's incidents. */
    static List<Match> of(Picture picture, Alarm alarm, Stream<Match> alarms) {
        Stream<Match> incidents = picture.incidents().values().stream()
                .filter(Incident::isOpen)
                .filter(i -> !i.id().equals(alarm.incidentId()))
                .filter(i -> near(alarm.reportedTime(), i.reportedTime(), NEAR_INCIDENT))
                .filter(i -> alike(alarm, i.siteId(), i.category()))
                .map(i -> new Match(i, null, metres(alarm, i.siteId(), i.position())));
        return Stream.concat(incidents.filter(Duplicates::isNear), alarms)
                .sorted(Comparator.comparing((Match match) -> match.incident() == null)
                        .thenComparingDouble(Match::metres)
                        .thenComparing(match -> match.incident() == null
                                ? Objects.requireNonNull(match.alarm()).id() : match.incident().id()))
                .limit(MOST)
                .toList();
    }

    private static boolean near(Instant one, Instant other, Duration most) {
        return Duration.between(one, other).abs().compareTo(most) <= 0;
    }

    private static boolean alike(Alarm alarm, @Nullable String siteId, Category category) {
        return (alarm.siteId() != null && alarm.siteId().equals(siteId)) || alarm.categories().contains(category);
    }

    /** Within one protected object everything is near, wherever in it the detectors are. */
    private static double metres(Alarm alarm, @Nullable String siteId, @Nullable GeoPoint position) {
        if (alarm.siteId() != null && alarm.siteId().equals(siteId)) {
            return 0;
        }
        return alarm.position() == null || position == null ? Double.MAX_VALUE : alarm.position().metresTo(position);
    }
}
