package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.unit.Unit;

/**
 * A unit that could be sent.
 *
 * @param travel null when nobody knows where the case is
 * @param onDuty set when its crew is tired
 * @param other whether it belongs to another agency than the one that leads
 */
record Candidate(Unit unit, @Nullable Travel travel, @Nullable Duration onDuty, boolean other) {
    /** The better one first: whoever is there first, after what speaks against it was added. */
    static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::weightMillis)
            .thenComparing(Candidate::isPenalised)
            .thenComparing(candidate -> candidate.unit().id());

    long weightMillis() {
        return (travel == null ? 0 : travel.duration().toMillis())
                + (onDuty == null ? 0 : Fatigue.WORTH.toMillis())
                + (other ? Leading.WORTH.toMillis() : 0);
    }

    private boolean isPenalised() {
        return onDuty != null || other;
    }
}
