package uz.posbon.sdk.training.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee does about a step's alarm or incident, decided by durable events whose actor is no source and no simulated unit. It is done at the time of
 * the event that first makes it true.
 */
public sealed interface Action {
    /** Whether it is expected that nobody does it. */
    default boolean isForbidden() {
        return false;
    }

    /** The alarm is acknowledged. */
    record Acknowledge() implements Action {}

    /**
     * The alarm is linked to an incident.
     *
     * @param typeIds of one of these types at that moment or later within the time; any type when empty
     */
    record OpenIncident(Set<String> typeIds) implements Action {
        public OpenIncident {
            typeIds = Set.copyOf(typeIds);
        }
    }

    /** The alarm is linked to the same incident as the alarm of another step, or both incidents are merged. */
    record Join(String otherStep) implements Action {
        public Join {
            Limits.id("the id of a step", otherStep);
        }
    }

    /**
     * The incident has a priority.
     *
     * @param value 1 (highest) to 5
     * @param exactly whether just this one; else this or higher
     */
    record SetPriority(int value, boolean exactly) implements Action {
        public SetPriority {
            Limits.between("a priority", value, 1, 5);
        }

        /** Whether an incident of that priority is as expected. */
        public boolean accepts(int priority) {
            return exactly ? priority == value : priority <= value;
        }
    }

    /**
     * Units are sent to the incident ({@code assignment.*}). Whom the trainee took back before it set out does not count.
     *
     * @param capability what each can do
     * @param count how many, 1 to {@link Limits#MOST_UNITS}
     * @param further whether only those count that were sent after the time began to run
     */
    record Send(String capability, int count, boolean further) implements Action {
        public Send {
            Limits.present("a capability", capability);
            Limits.between("the number of units", count, 1, Limits.MOST_UNITS);
        }
    }

    /**
     * No unit is sent to the incident.
     *
     * @param capability none that can do this; null for none at all
     */
    record NotSend(@Nullable String capability) implements Action {
        @Override
        public boolean isForbidden() {
            return true;
        }
    }

    /** The incident is offered to an agency. */
    record HandOver(String agencyId) implements Action {
        public HandOver {
            Limits.present("the id of an agency", agencyId);
        }
    }

    /**
     * A trainee writes a note into the incident's log.
     *
     * @param words one of these stands in it, in whatever case; at least one, in each language trainees may write
     */
    record Note(List<String> words) implements Action {
        public Note {
            words = List.copyOf(words);
            Limits.require(!words.isEmpty(), "a note must have words");
            words.forEach(word -> Limits.present("a word", word));
        }
    }

    /** A step of the incident's checklist is marked as done ({@code incident.step}). */
    record MarkStep(String checklistStep) implements Action {
        public MarkStep {
            Limits.present("the id of a checklist step", checklistStep);
        }
    }

    /**
     * The incident is closed.
     *
     * @param dispositions with one of these codes of the EIDO registry; with any when empty
     */
    record Close(Set<String> dispositions) implements Action {
        public Close {
            dispositions = Set.copyOf(dispositions);
        }
    }

    /** The alarm is marked as a nuisance. */
    record MarkNuisance() implements Action {}

    /** The alarm is put aside until later. */
    record Shelve() implements Action {}

    /** The alarm is marked as a nuisance, put aside or cleared by hand: whatever takes a false alarm off the queue. */
    record Dismiss() implements Action {}
}
