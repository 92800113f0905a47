package uz.posbon.workstation.detail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the detail panel shows, in words: made off the FX thread from the picture, painted as it is. */
public sealed interface Detail {
    /** The same without anything that could be done; {@code why} stands in its place. */
    Detail readOnly(String why);

    /** Nothing is selected. */
    record Nothing() implements Detail {
        @Override
        public Detail readOnly(String why) {
            return this;
        }
    }

    /**
     * A selected alarm.
     *
     * @param facts label and value, line by line
     * @param pending what was done here about it and is not confirmed
     * @param nearby alarms and incidents that may be about the same thing, the likeliest first
     * @param next what Enter does, in words
     * @param enter the line it runs: exactly what is shown is what is done
     */
    record AlarmDetail(
            Heading heading,
            @Nullable String text,
            @Nullable String instruction,
            List<String> pending,
            List<Fact> facts,
            List<String> nearby,
            List<UnitLine> recommended,
            List<String> remarks,
            String next,
            String enter)
            implements Detail {
        @Override
        public Detail readOnly(String why) {
            return new AlarmDetail(heading, text, instruction, pending, facts, List.of(), List.of(), List.of(), why, "");
        }
    }

    /**
     * A selected incident.
     *
     * @param pending what was done here about it and is not confirmed
     * @param people who else has it open now
     * @param papers files kept with it and agencies it was handed over to
     * @param linked incidents that belong to it
     * @param enter the line that Enter runs, empty for none
     */
    record IncidentDetail(
            Heading heading,
            List<String> pending,
            List<Fact> facts,
            List<String> people,
            List<Timer> timers,
            List<UnitLine> units,
            List<UnitLine> recommended,
            List<String> remarks,
            List<StepLine> checklist,
            List<String> alarms,
            List<String> linked,
            List<String> papers,
            List<LogLine> log,
            String next,
            String enter)
            implements Detail {
        @Override
        public Detail readOnly(String why) {
            return new IncidentDetail(
                    heading, pending, facts, people, timers, units, List.of(), List.of(), checklist.stream().map(StepLine::fix).toList(), alarms, linked, papers, log, why, "");
        }
    }

    /**
     * The two lines on top.
     *
     * @param operator who works the case; empty where nobody does
     * @param badge EXERCISE or TEST, in the UI's language, or null when it is real
     * @param level severity or priority class: {@code extreme} .. {@code unknown}
     */
    record Heading(String number, String level, String levelText, String kind, String title, String operator, @Nullable String badge) {}

    /** A label and its value. */
    record Fact(String label, String value) {}

    /**
     * One limit of the response plan.
     *
     * @param fraction how much of the limit is used, 0 to 1 and beyond
     * @param reached whether the clock has stopped
     */
    record Timer(String label, String value, @Nullable String limit, double fraction, boolean reached) {}

    /**
     * A unit on the incident or recommended for it.
     *
     * @param why why it is recommended; may be empty
     */
    record UnitLine(String callSign, String status, String time, String remark, String why) {}

    /**
     * One step of the checklist.
     *
     * @param number what it is called in a line, 1 and up
     * @param outcome {@code open}, {@code done} or {@code skipped}
     * @param remark who marked it, when and why; while it is open, whether somebody has to approve it, or empty
     * @param fixed whether nothing can be marked here
     */
    record StepLine(int number, String text, String outcome, String remark, boolean fixed) {
        boolean isOpen() {
            return outcome.equals("open");
        }

        StepLine fix() {
            return new StepLine(number, text, outcome, remark, true);
        }
    }

    /** One line of the log. */
    record LogLine(String time, String actor, String text) {}
}
