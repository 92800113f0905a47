package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;

/**
 * A district that a case leaves without a kind of unit that plans need most, and who could move there meanwhile.
 *
 * @param limit no free unit with the capability gets there within it any more
 * @param unit who could move without leaving another district uncovered; null when nobody can
 * @param station where to: a station of its agency in the district; null means its middle
 * @param travel how long it takes there
 */
public record MoveUp(Zone zone, String capability, Duration limit, @Nullable Unit unit, @Nullable Site station, @Nullable Travel travel) {

    /** What is left uncovered by the units of {@code advice} and those on the incident already, district by district. */
    public static List<MoveUp> of(Picture picture, Recommendation advice, @Nullable String incidentId, Journeys journeys, Instant now) {
        List<Unit> sent = incidentId == null ? List.of() : picture.assignmentsOf(incidentId).stream()
                .filter(Assignment::isOpen)
                .map(assignment -> picture.units().get(assignment.unitId()))
                .filter(Objects::nonNull)
                .toList();
        if (advice.picks().isEmpty() && sent.isEmpty()) {
            return List.of();
        }
        List<Unit> picked = advice.picks().stream().map(Pick::unit).toList();
        return CoverClass.most(picture).stream()
                .flatMap(kind -> new Cover(picture, kind, picked, sent, journeys, now).gaps().stream())
                .toList();
    }
}
