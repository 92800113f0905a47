package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.unit.Unit;

/**
 * One unit to send.
 *
 * @param capability the need it meets
 * @param travel how long it will take and what that stands on; null when nobody knows where the case is
 * @param onDuty for how long its crew has been on duty, when that is too long and nobody better is near; null otherwise
 * @param passedOver units that are nearer and are not sent for this need, the ones worth a word
 */
public record Pick(Unit unit, String capability, @Nullable Travel travel, @Nullable Duration onDuty, List<PassedOver> passedOver) {
    public Pick {
        passedOver = List.copyOf(passedOver);
    }
}
