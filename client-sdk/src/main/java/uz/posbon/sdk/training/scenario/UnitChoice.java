package uz.posbon.sdk.training.scenario;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.AssignmentStatus;

/** Which unit a step is about; chosen at the moment it fires. If there is none, the step does nothing. */
public sealed interface UnitChoice {
    /** The unit of that id, e.g. {@code E-11}. */
    record Named(String unitId) implements UnitChoice {
        public Named {
            Limits.present("the id of a unit", unitId);
        }
    }

    /** Of the units with a capability that can be sent, the one nearest to a step's first alarm in a straight line; of two equals, the lower id. */
    record Nearest(String capability, String step) implements UnitChoice {
        public Nearest {
            Limits.present("a capability", capability);
            Limits.id("the id of a step", step);
        }
    }

    /**
     * Of the units that still work on a step's incident, the first that reached a status.
     *
     * @param capability only units with it; null for all
     */
    record First(AssignmentStatus status, String step, @Nullable String capability) implements UnitChoice {
        public First {
            Limits.id("the id of a step", step);
        }
    }
}
