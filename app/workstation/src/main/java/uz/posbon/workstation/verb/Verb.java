package uz.posbon.workstation.verb;

import java.util.List;

/**
 * One thing an operator can say.
 *
 * @param name the first word of the line
 * @param usage what follows it, e.g. {@code UNIT... [to #N]}
 * @param helpKey key of the one-line explanation in the languages
 * @param asks what each following word is, for completion; the last repeats
 */
public record Verb(String name, String usage, String helpKey, List<Ask> asks, Planner planner) {

    /** What kind of word comes next. */
    public enum Ask {
        ALARM,
        INCIDENT,
        UNIT,
        UNIT_STATUS,
        INCIDENT_TYPE,
        DISPOSITION,
        CAMERA,
        /** What is selected beside a case: a unit, a camera, an object, a zone. */
        BESIDE,
        SITE,
        ZONE,
        BOOKMARK,
        CONDITION,
        CATEGORY,
        AGENCY,
        SEVERITY,
        PANEL,
        WALL,
        DISPLAY,
        PRESET,
        OPERATOR,
        MESSAGE,
        TEXT
    }

    /** Reads the words and says what would happen, without doing it. */
    @FunctionalInterface
    public interface Planner {
        /**
         * Plans one line.
         *
         * @throws VerbException if a word is missing, wrong or one too many
         */
        Action plan(Arguments words, DeskState desk);
    }

    public Verb {
        asks = List.copyOf(asks);
    }

    public Verb(String name, String usage, List<Ask> asks, Planner planner) {
        this(name, usage, "verb." + name, asks, planner);
    }
}
