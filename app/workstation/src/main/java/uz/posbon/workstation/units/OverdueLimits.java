package uz.posbon.workstation.units;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.unit.UnitStatus;

/** For how long a unit may say nothing while it has a status. */
public record OverdueLimits(Duration dispatched, Duration enRoute, Duration onScene, Duration transporting, Duration atDestination) {
    /** What most rooms use: a crew on scene is asked every twenty minutes. */
    public static final OverdueLimits USUAL = new OverdueLimits(
            Duration.ofMinutes(3), Duration.ofMinutes(15), Duration.ofMinutes(20), Duration.ofMinutes(30), Duration.ofMinutes(30));

    /** The limit of a status; null where a unit has nothing to report. */
    public @Nullable Duration of(UnitStatus status) {
        return switch (status.code()) {
            case "Dispatched" -> dispatched;
            case "EnRoute" -> enRoute;
            case "OnScene" -> onScene;
            case "Transporting" -> transporting;
            case "AtDestination" -> atDestination;
            default -> null;
        };
    }
}
