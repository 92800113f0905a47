package uz.posbon.backend.store.room;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import uz.posbon.sdk.room.ResponseStep;

/** What each figure counts, at one moment. */
final class Conditions {
    /** ISA-18.2 counts an operator's alarms over ten minutes. */
    static final Duration LOAD = Duration.ofMinutes(10);

    /** ISA-18.2: an alarm that stands so long is stale. */
    private static final Duration STANDING = Duration.ofHours(24);

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String LOUD = " and (shelved_until is null or shelved_until <= :now)";

    private final Instant now;

    Conditions(Instant now) {
        this.now = now;
    }

    Condition waiting(ResponseStep step) {
        return at(waitingFor(step), now);
    }

    Condition overdue(ResponseStep step) {
        return at(waitingFor(step) + switch (step.code()) {
            case "acknowledge" -> " and asked + acknowledge_limit < :now";
            case "dispatch" -> " and reported + dispatch_limit < :now";
            default -> " and reported + arrive_limit < :now";
        }, now);
    }

    private static String waitingFor(ResponseStep step) {
        return switch (step.code()) {
            case "acknowledge" -> "room_alarm where acknowledged = 0 and actual = 1" + LOUD;
            case "dispatch" -> "room_case where still_open = 1 and dispatched is null";
            default -> "room_case where still_open = 1 and arrived is null";
        };
    }

    Condition standing() {
        return at("room_alarm where active = 1 and actual = 1 and in_case = 0 and raised < :then", now.minus(STANDING));
    }

    Condition shelved() {
        return at("room_alarm where actual = 1 and shelved_until > :now", now);
    }

    Condition chattering() {
        return at("room_source where chattered > :then", now.minus(Window.HOUR));
    }

    Condition heard() {
        return at("room_source where last_raised > :then", now.minus(WEEK));
    }

    /** Of sources that report several kinds of event the last of all counts. */
    Condition silent() {
        Condition heard = heard();
        Map<String, Object> values = new HashMap<>(heard.values());
        values.put("day", now.minus(DAY).toEpochMilli());
        return new Condition(heard.from() + " and source not in (select source from room_source where last_raised > :day)", values);
    }

    Condition nuisance() {
        return happened(Moment.NUISANCE, Window.last(DAY, now));
    }

    Condition happened(String kind, Window window) {
        return new Condition("room_moment where kind = :kind and happened > :from and happened <= :to",
                Map.of("kind", kind, "from", window.from().toEpochMilli(), "to", window.to().toEpochMilli()));
    }

    /** From {@code from} on and before {@code end}, as hours of the clock are counted; nothing that is dated after now. */
    Condition since(String kind, Instant from, Instant end) {
        Instant until = end.minusMillis(1);
        return new Condition("room_moment where kind = :kind and happened >= :from and happened <= :to",
                Map.of("kind", kind, "from", from.toEpochMilli(), "to", (until.isAfter(now) ? now : until).toEpochMilli()));
    }

    /** In any of several windows. */
    Condition happened(String kind, List<Window> windows) {
        Map<String, Object> values = new HashMap<>(Map.of("kind", kind));
        StringJoiner any = new StringJoiner(" or ", "room_moment where kind = :kind and (", ")");
        for (int i = 0; i < windows.size(); i++) {
            any.add("(happened > :from" + i + " and happened <= :to" + i + ")");
            values.put("from" + i, windows.get(i).from().toEpochMilli());
            values.put("to" + i, windows.get(i).to().toEpochMilli());
        }
        return new Condition(any.toString(), values);
    }

    private static Condition at(String from, Instant time) {
        Map<String, Object> values = new HashMap<>();
        if (from.contains(":now")) {
            values.put("now", time.toEpochMilli());
        }
        if (from.contains(":then")) {
            values.put("then", time.toEpochMilli());
        }
        return new Condition(from, values);
    }
}
