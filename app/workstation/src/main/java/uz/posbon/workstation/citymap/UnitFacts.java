package uz.posbon.workstation.citymap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.recommend.TravelWords;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** What is said of a unit when the pointer rests on it. */
final class UnitFacts {
    private UnitFacts() {}

    /** Null when nobody knows the unit. */
    static @Nullable HoverFacts of(Picture picture, Journeys journeys, String unitId, Instant now, Words words) {
        Unit unit = picture.units().get(unitId);
        if (unit == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        Agency agency = picture.catalogue().agencies().get(unit.agencyId());
        lines.add(words.name("status", unit.status()) + " \u00B7 " + Words.span(Duration.between(unit.statusTime(), now)));
        if (agency != null) {
            lines.add(words.local(agency.name()));
        }
        UnitPosition position = picture.positions().get(unitId);
        lines.add(position == null
                ? words.text("map.unit.nowhere")
                : words.text("map.unit.position") + " " + Words.span(Duration.between(position.time(), now)));
        Incident incident = unit.incidentId() == null ? null : picture.incidents().get(unit.incidentId());
        if (incident != null) {
            lines.add(Numbers.of(incident) + " " + incident.title());
            if (isOnTheWay(picture, unit) && position != null && incident.position() != null) {
                lines.add(eta(journeys.between(position.point(), incident.position()), words));
            }
        }
        boolean stale = position == null || position.time().plus(Recommendation.STALE).isBefore(now);
        return new HoverFacts(unit.callSign(), lines, stale);
    }

    static boolean isOnTheWay(Picture picture, Unit unit) {
        Assignment assignment = unit.assignmentId() == null ? null : picture.assignments().get(unit.assignmentId());
        return assignment != null
                && (assignment.status().equals(AssignmentStatus.EN_ROUTE) || assignment.status().equals(AssignmentStatus.DISPATCHED));
    }

    private static String eta(Travel travel, Words words) {
        return words.text("detail.eta") + " " + Words.span(travel.duration()) + " \u00B7 " + TravelWords.by(travel, words);
    }
}
