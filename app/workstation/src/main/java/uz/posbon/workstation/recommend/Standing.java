package uz.posbon.workstation.recommend;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;

/**
 * A unit as one case sees it.
 *
 * @param metres straight line to the case; infinite where the unit never said where it is, 0 where the case is nowhere
 * @param stale whether nobody knows where it is now
 */
record Standing(Unit unit, @Nullable UnitPosition position, double metres, boolean stale) {
    static final Comparator<Standing> BY_DISTANCE =
            Comparator.comparingDouble(Standing::metres).thenComparing(standing -> standing.unit().id());

    static Standing of(Picture picture, Unit unit, @Nullable GeoPoint scene, Instant now) {
        UnitPosition position = picture.positions().get(unit.id());
        double metres = scene == null ? 0 : position == null ? Double.POSITIVE_INFINITY : position.point().metresTo(scene);
        return new Standing(unit, position, metres, Recommendation.isStale(position, now));
    }

    boolean can(String capability) {
        return unit.capabilities().contains(capability);
    }

    boolean isAvailable() {
        return unit.status().equals(UnitStatus.AVAILABLE);
    }

    /** Whether it can be sent. */
    boolean isFree() {
        return isAvailable() && !stale;
    }
}
