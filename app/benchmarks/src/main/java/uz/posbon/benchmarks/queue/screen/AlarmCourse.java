package uz.posbon.benchmarks.queue.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * So many alarms that never stand still: severities change, some are acknowledged, some leave and others come in their place. One of them, the
 * most urgent and so the first, says in its title at what moment it last changed. One thread.
 */
final class AlarmCourse {
    /** Sorts before everything and is never taken away. */
    static final String FIRST = "al-0000000000";

    private static final List<Severity> SEVERITIES = List.of(Severity.SEVERE, Severity.MODERATE, Severity.MINOR, Severity.UNKNOWN);
    private static final List<String> TITLES =
            List.of("Smoke, 9 floors", "Panic button", "Oʻtkir ogʻriq, 64 yosh", "Столкновение двух автомобилей", "Gaz hidi");
    private static final int SIDE = 400;
    private static final double APART = 0.01;

    private final Random random = new Random(5);
    private final List<Alarm> alarms = new ArrayList<>();
    private final Instant begin;
    private int next = 1;

    AlarmCourse(int count, Instant begin) {
        this.begin = begin;
        alarms.add(alarm(0, 1, Severity.EXTREME, begin.minusSeconds(100_000), "0", null, null));
        while (alarms.size() < count) {
            alarms.add(fresh(begin.minusSeconds(1 + random.nextInt(90_000))));
        }
    }

    /** Every alarm as it is now. */
    List<Alarm> all() {
        return List.copyOf(alarms);
    }

    /** The moment the title of the first alarm tells. */
    static long moment(String title) {
        return Long.parseLong(title.substring(0, title.indexOf(' ')));
    }

    /** The next step: one or two alarms as they are now. One step in ten moves the first, some make alarms leave for others to come. */
    List<Alarm> change(int step) {
        int place = step % 10 == 0 ? 0 : 1 + random.nextInt(alarms.size() - 1);
        Alarm old = alarms.get(place);
        Alarm changed = switch (step % 10) {
            case 0 -> alarm(0, old.version() + 1, Severity.EXTREME, old.reportedTime(), Long.toString(System.nanoTime()), null, null);
            case 1, 2 -> again(old, old.severity(), new Acknowledgement(begin, "op"), new Clearance(begin, "panel"));
            case 3, 4, 5 -> again(old, old.severity(), old.isAcknowledged() ? null : new Acknowledgement(begin, "op"), null);
            default -> again(old, pick(SEVERITIES), old.acknowledgement(), null);
        };
        if (changed.isActive() || !changed.isAcknowledged()) {
            alarms.set(place, changed);
            return List.of(changed);
        }
        Alarm instead = fresh(begin);
        alarms.set(place, instead);
        return List.of(changed, instead);
    }

    private Alarm fresh(Instant reported) {
        return alarm(next++, 1, pick(SEVERITIES), reported, pick(TITLES), null, null);
    }

    private static Alarm again(Alarm a, Severity severity, @Nullable Acknowledgement acknowledgement, @Nullable Clearance clearance) {
        String title = a.title().substring(0, a.title().lastIndexOf('v')).strip();
        return alarm((int) a.number(), a.version() + 1, severity, a.reportedTime(), title, acknowledgement, clearance);
    }

    /** Far enough apart that each is a line of its own. */
    private static Alarm alarm(
            int number, long version, Severity severity, Instant reported, String title, @Nullable Acknowledgement acknowledgement,
            @Nullable Clearance clearance) {
        GeoPoint place = new GeoPoint(60 + number % SIDE * APART, 38 + number / SIDE % SIDE * APART);
        return new Alarm(
                String.format("al-%010x", number), number, version, "fire-panel-" + number % 60, null, MessageStatus.ACTUAL,
                List.of(Category.KNOWN.get(number % Category.KNOWN.size())), title, "ALRF", severity, Urgency.IMMEDIATE, Certainty.LIKELY,
                title + " v" + version, null, null, place, null, "Chilonzor 9-12", null, null, "z-" + number % 12, Map.of(), reported, reported,
                reported, clearance, acknowledgement, null, List.of(), null, null, null, Map.of());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
