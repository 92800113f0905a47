package uz.posbon.workstation.verb;

import java.util.Arrays;
import java.util.List;
import uz.posbon.sdk.session.Role;

/**
 * One thing an operator can say.
 *
 * @param name the first word of the line
 * @param usage what follows it, e.g. {@code UNIT... [to #N]}
 * @param helpKey key of the one-line explanation in the languages
 * @param asks what each following word is, for completion; the last repeats
 * @param role who may say it; others are told so instead
 */
public record Verb(String name, String usage, String helpKey, List<Ask> asks, Planner planner, Role role) {

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
        /** A word of a queue's filter. */
        FILTER,
        /** A filter kept by name. */
        SAVED_FILTER,
        /** A view of the cameras kept by name. */
        VIEW,
        /** An arrangement of the panels kept by name. */
        WORKSPACE,
        AGENCY,
        SEVERITY,
        PANEL,
        WALL,
        DISPLAY,
        PRESET,
        /** A figure that a wall can show. */
        FIGURE,
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

    /** One everybody may say. */
    public Verb(String name, String usage, List<Ask> asks, Planner planner) {
        this(name, usage, "verb." + name, asks, planner, Role.VIEWER);
    }

    /** The same, for whoever has that role. */
    public Verb reservedTo(Role other) {
        return new Verb(name, usage, helpKey, asks, planner, other);
    }

    /** These, for whoever has that role. */
    static List<Verb> reserved(Role role, Verb... verbs) {
        return Arrays.stream(verbs).map(verb -> verb.reservedTo(role)).toList();
    }
}
