package uz.posbon.sdk.training.scenario;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.AssignmentStatus;

/**
 * Something that comes true while a scenario is played, decided by durable events. Each names a step; where that raised several alarms (a flood, a
 * repeat), it holds as soon as it does for one of them. Once true it stays true.
 */
public sealed interface Condition {
    /** The step it is about. */
    String step();

    /** The step has fired, for the first time if it is repeated. */
    record Fired(String step) implements Condition {
        public Fired {
            Limits.id("the id of a step", step);
        }
    }

    /** The step's alarm is acknowledged ({@code alarm.*} with an acknowledgement). */
    record Acknowledged(String step) implements Condition {
        public Acknowledged {
            Limits.id("the id of a step", step);
        }
    }

    /** The step's alarm is linked to an incident ({@code alarm.*} with an incident). */
    record IncidentOpened(String step) implements Condition {
        public IncidentOpened {
            Limits.id("the id of a step", step);
        }
    }

    /**
     * So many units have reached a status on the step's incident ({@code assignment.*} with a time for that status). A unit counts once however often it
     * was sent, and goes on counting when it has left.
     *
     * @param status how far they have come
     * @param capability only units with it count; null for all
     * @param count 1 for the first unit, 2 for the second, up to {@link Limits#MOST_UNITS}
     */
    record UnitsReached(String step, AssignmentStatus status, @Nullable String capability, int count) implements Condition {
        public UnitsReached {
            Limits.id("the id of a step", step);
            Limits.between("the number of units", count, 1, Limits.MOST_UNITS);
        }
    }

    /** The step's incident was offered to an agency ({@code incident.*} with a hand-over to it). */
    record HandedOver(String step, String agencyId) implements Condition {
        public HandedOver {
            Limits.id("the id of a step", step);
            Limits.present("the id of an agency", agencyId);
        }
    }

    /** The step's incident is closed ({@code incident.*} with status Closed). */
    record IncidentClosed(String step) implements Condition {
        public IncidentClosed {
            Limits.id("the id of a step", step);
        }
    }

    /** The step's alarm is over, whoever said so: source, operator or another step ({@code alarm.*} with a clearance). */
    record AlarmCleared(String step) implements Condition {
        public AlarmCleared {
            Limits.id("the id of a step", step);
        }
    }
}
