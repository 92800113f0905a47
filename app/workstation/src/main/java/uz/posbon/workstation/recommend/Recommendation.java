package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentTypes;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * Which units to send: for each need of the response plan that no sent unit meets yet, one available unit with that capability, such
 * that the last one is there as soon as can be. Each unit meets one need. Travel times come from {@link Journeys}: along streets, or straight
 * lines times a detour factor, and they say which. A tired crew counts as {@link Fatigue#WORTH} later, a unit of another agency than
 * the leading one as {@link Leading#WORTH} later; a unit whose position is stale is not sent. Why is part of the result.
 *
 * @param picks units to send, in the order of the plan's needs
 * @param shortfalls what it cannot give
 */
public record Recommendation(List<Pick> picks, List<Shortfall> shortfalls) {
    /** A position older than this says nothing about where the unit is now. */
    public static final Duration STALE = Duration.ofMinutes(3);

    /** Nothing to send and nothing to say. */
    public static final Recommendation NONE = new Recommendation(List.of(), List.of());

    public Recommendation {
        picks = List.copyOf(picks);
        shortfalls = List.copyOf(shortfalls);
    }

    /** What to send to {@code incident} as things stand. */
    public static Recommendation of(Picture picture, Incident incident, Journeys journeys, Instant now) {
        List<Unit> sent = picture.assignmentsOf(incident.id()).stream()
                .filter(Assignment::isOpen)
                .map(assignment -> picture.units().get(assignment.unitId()))
                .filter(Objects::nonNull)
                .toList();
        return of(picture, incident.typeId(), incident.category(), incident.position(), sent, journeys, now);
    }

    /** What to send to the incident that {@code alarm} becomes when it is promoted without naming a type. */
    public static Recommendation of(Picture picture, Alarm alarm, Journeys journeys, Instant now) {
        return IncidentTypes.forAlarm(picture.catalogue().incidentTypes().values(), alarm)
                .map(type -> of(picture, type.id(), type.category(), alarm.position(), List.of(), journeys, now))
                .orElseGet(() -> new Recommendation(List.of(), List.of(new Shortfall.NoType())));
    }

    private static Recommendation of(
            Picture picture, String typeId, Category category, @Nullable GeoPoint scene, Collection<Unit> sent, Journeys journeys, Instant now) {
        return plan(picture, typeId)
                .map(plan -> new Dispatching(new Roster(picture, scene, Leading.kind(category), journeys, now), plan, sent).advise(scene != null))
                .orElseGet(() -> new Recommendation(List.of(), List.of(new Shortfall.NoPlan(typeId))));
    }

    /** The response plan of an incident type. */
    public static Optional<ResponsePlan> plan(Picture picture, String typeId) {
        return picture.catalogue().responsePlans().values().stream()
                .filter(plan -> plan.incidentTypeId().equals(typeId))
                .findFirst();
    }

    /** Whether nobody knows where the unit is now. */
    public static boolean isStale(@Nullable UnitPosition position, Instant now) {
        return position == null || position.time().plus(STALE).isBefore(now);
    }
}
