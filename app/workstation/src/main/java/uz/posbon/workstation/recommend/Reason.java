package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.unit.UnitStatus;

/** Why a unit is not the one to send. */
public sealed interface Reason {
    /** It cannot do what is asked. */
    record Lacks(String capability) implements Reason {}

    /**
     * Nobody knows where it is now.
     *
     * @param seen when it last said so; null when it never did
     */
    record Stale(@Nullable Instant seen) implements Reason {}

    /** Its crew has been on duty for long, and a rested one is there hardly later. */
    record Tired(Duration onDuty) implements Reason {}

    /** It belongs to another agency than the one that leads cases of this kind, whose own unit is there hardly later. */
    record OtherAgency(String agencyId) implements Reason {}

    /**
     * It does something else, or nothing at all.
     *
     * @param incidentNumber what it works on; null when it works on none, or on one that is not on the picture
     */
    record Busy(UnitStatus status, @Nullable Long incidentNumber) implements Reason {}

    /** It goes too, for something that fewer units can do. */
    record NeededFor(String capability) implements Reason {}
}
