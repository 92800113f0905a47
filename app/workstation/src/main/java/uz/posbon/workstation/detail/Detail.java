package uz.posbon.workstation.detail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the detail panel shows, in words: made off the FX thread from the picture, painted as it is. */
public sealed interface Detail {

    /** Nothing is selected. */
    record Nothing() implements Detail {}

    /**
     * A selected alarm.
     *
     * @param facts label and value, line by line
     * @param next what Enter does
     */
    record AlarmDetail(
            Heading heading,
            @Nullable String text,
            @Nullable String instruction,
            List<Fact> facts,
            List<UnitLine> recommended,
            List<String> remarks,
            String next)
            implements Detail {}

    /** A selected incident. */
    record IncidentDetail(
            Heading heading,
            List<Fact> facts,
            List<Timer> timers,
            List<UnitLine> units,
            List<UnitLine> recommended,
            List<String> remarks,
            List<String> checklist,
            List<String> alarms,
            List<LogLine> log,
            String next)
            implements Detail {}

    /**
     * The two lines on top.
     *
     * @param badge EXERCISE or TEST, in the UI's language, or null when it is real
     * @param level severity or priority class: {@code extreme} .. {@code unknown}
     */
    record Heading(String number, String level, String levelText, String kind, String title, @Nullable String badge) {}

    /** A label and its value. */
    record Fact(String label, String value) {}

    /**
     * One limit of the response plan.
     *
     * @param fraction how much of the limit is used, 0 to 1 and beyond
     * @param reached whether the clock has stopped
     */
    record Timer(String label, String value, @Nullable String limit, double fraction, boolean reached) {}

    /** A unit on the incident or recommended for it. */
    record UnitLine(String callSign, String status, String time, String remark) {}

    /** One line of the log. */
    record LogLine(String time, String actor, String text) {}
}
