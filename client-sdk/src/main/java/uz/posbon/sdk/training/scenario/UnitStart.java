package uz.posbon.sdk.training.scenario;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * How one unit stands when the scenario begins.
 *
 * @param unitId its id, e.g. {@code E-11}
 * @param position where it is; null for where the city has it
 * @param inService whether it can be sent
 * @param crew people on board, 1 and up; null for as many as the city has it with
 */
public record UnitStart(String unitId, @Nullable GeoPoint position, boolean inService, @Nullable Integer crew) {
    public UnitStart {
        Limits.present("the id of a unit", unitId);
        Limits.require(crew == null || crew > 0, "a crew must be at least one, was " + crew);
    }
}
