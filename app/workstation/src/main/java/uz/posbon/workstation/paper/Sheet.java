package uz.posbon.workstation.paper;

import java.util.List;

/**
 * The sheet of open incidents in words, before anybody knows what paper looks like. Immutable.
 *
 * @param language BCP 47 tag of the language it is in
 * @param head label and value: where, who, when, how old
 * @param warning what is not on it; empty while it is up to date
 * @param cases the most urgent first
 */
record Sheet(String language, String title, List<Fact> head, String warning, List<Case> cases, Labels labels) {

    /** A label and its value. */
    record Fact(String label, String value) {}

    /**
     * What is printed between the values.
     *
     * @param page with the gaps {@code {page}} and {@code {pages}}
     * @param footer on every page, so that a page that fell off still says when it was true
     */
    record Labels(String units, String noUnits, String checklist, String log, String notes, String page, String footer) {}

    /**
     * One open incident.
     *
     * @param heading number, priority and kind
     * @param badge EXERCISE or TEST; empty when it is real
     * @param log the newest line first
     */
    record Case(String heading, String badge, String title, List<Fact> facts, List<UnitLine> units, List<StepLine> steps, List<LogLine> log) {}

    /**
     * A unit at work there.
     *
     * @param phone how to reach it, or its agency where it has no number of its own; empty for neither
     */
    record UnitLine(String callSign, String status, String since, String phone) {}

    /**
     * One step of the checklist.
     *
     * @param remark who marked it, when and why; empty while it is open
     */
    record StepLine(String text, boolean isOpen, String remark) {}

    /** One line of the log. */
    record LogLine(String time, String actor, String text) {}
}
