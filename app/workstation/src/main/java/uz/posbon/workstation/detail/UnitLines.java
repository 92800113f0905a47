package uz.posbon.workstation.detail;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.workstation.recommend.Explanations;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.units.Overdue;
import uz.posbon.workstation.words.Words;

/** The units on an incident, with how far they have come, and those that would be sent next. */
final class UnitLines {
    private UnitLines() {}

    static List<Detail.UnitLine> sent(Picture picture, Incident incident, Journeys journeys, Instant now, Words words) {
        return picture.assignmentsOf(incident.id()).stream()
                .sorted(Comparator.comparing((Assignment a) -> a.isOpen() ? 0 : 1).thenComparing(Assignment::unitId))
                .map(assignment -> sent(picture, incident, assignment, journeys, now, words))
                .toList();
    }

    private static Detail.UnitLine sent(
            Picture picture, Incident incident, Assignment assignment, Journeys journeys, Instant now, Words words) {
        Unit unit = picture.units().get(assignment.unitId());
        Instant since = assignment.times().get(assignment.status().code());
        UnitPosition position = picture.positions().get(assignment.unitId());
        return new Detail.UnitLine(
                unit == null ? assignment.unitId() : unit.callSign(),
                state(picture, assignment, unit, now, words),
                since == null ? "" : Words.span(Duration.between(since, now)),
                String.join(" \u00B7 ", Stream.of(way(assignment, position, incident.position(), journeys, words), old(assignment, position, now, words))
                        .filter(part -> !part.isEmpty()).toList()),
                "");
    }

    private static String state(Picture picture, Assignment assignment, @Nullable Unit unit, Instant now, Words words) {
        if (assignment.version() == 0) {
            return words.text("detail.pending");
        }
        String status = words.name("status", assignment.status());
        return overdue(picture, assignment, unit, now) ? status + " \u00B7 " + words.text("units.overdueMark") : status;
    }

    /** A crew that says nothing for too long may need help itself: whoever leads its case sees it there, not on the board of units alone. */
    private static boolean overdue(Picture picture, Assignment assignment, @Nullable Unit unit, Instant now) {
        return assignment.isOpen() && unit != null && assignment.id().equals(unit.assignmentId()) && Overdue.is(picture, unit, now);
    }

    /** Where a unit was long ago is not where it is: neither its place on the map nor its arrival is worth much then. */
    private static String old(Assignment assignment, @Nullable UnitPosition position, Instant now, Words words) {
        if (!assignment.isOpen() || !Recommendation.isStale(position, now)) {
            return "";
        }
        return position == null ? words.text("map.unit.nowhere") : words.text("map.unit.position") + " " + Words.span(Duration.between(position.time(), now));
    }

    private static String way(
            Assignment assignment, @Nullable UnitPosition position, @Nullable GeoPoint to, Journeys journeys, Words words) {
        boolean onTheWay = assignment.status().equals(AssignmentStatus.EN_ROUTE)
                || assignment.status().equals(AssignmentStatus.DISPATCHED);
        if (!onTheWay || position == null || to == null) {
            return "";
        }
        Travel travel = journeys.between(position.point(), to);
        return words.text("detail.eta") + " " + span(travel);
    }

    static List<Detail.UnitLine> recommended(Recommendation advice, Explanations explanations, Words words) {
        return advice.picks().stream()
                .map(pick -> new Detail.UnitLine(
                        pick.unit().callSign(),
                        words.name("capability", pick.capability()),
                        pick.travel() == null ? "" : span(pick.travel()),
                        pick.travel() == null ? "" : kilometres(pick.travel().metres(), words),
                        words.say(explanations.of(pick))))
                .toList();
    }

    /** Along streets as it is; what stands on a straight line has a wave before it. */
    private static String span(Travel travel) {
        return (travel instanceof Travel.Routed ? "" : "\u2248 ") + Words.span(travel.duration());
    }

    private static String kilometres(double metres, Words words) {
        return words.decimal(metres / 1000, 1) + " " + words.text("detail.km");
    }
}
