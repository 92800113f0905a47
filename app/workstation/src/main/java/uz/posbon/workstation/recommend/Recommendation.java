package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.words.Phrase;

/**
 * Which units to send: for each need of the response plan that no sent unit meets yet, the available unit with that
 * capability that is there first. Travel times come from {@link Journeys}: along streets, or straight lines times a detour factor, and they say which.
 *
 * @param picks units to send, in the order of the plan's needs
 * @param shortfalls needs that nobody can meet, and units left out because nobody knows where they are
 */
public record Recommendation(List<Pick> picks, List<Phrase> shortfalls) {
    /** A position older than this says nothing about where the unit is now. */
    public static final Duration STALE = Duration.ofMinutes(3);

    private static final Duration LONGEST = Duration.ofDays(1);

    public Recommendation {
        picks = List.copyOf(picks);
        shortfalls = List.copyOf(shortfalls);
    }

    /**
     * One unit to send.
     *
     * @param capability the need it meets
     * @param travel how long it will take and what that stands on; null when the incident has no position
     */
    public record Pick(Unit unit, String capability, @Nullable Travel travel) {}

    /** What to send to {@code incident} as things stand. */
    public static Recommendation of(Picture picture, Incident incident, Journeys journeys, Instant now) {
        return plan(picture, incident.typeId())
                .map(plan -> meet(plan, picture, incident, journeys, now))
                .orElseGet(() -> new Recommendation(List.of(), List.of(Phrase.of("recommend.planless", "type", type(picture, incident)))));
    }

    /** The response plan of an incident type. */
    public static Optional<ResponsePlan> plan(Picture picture, String typeId) {
        return picture.catalogue().responsePlans().values().stream()
                .filter(plan -> plan.incidentTypeId().equals(typeId))
                .findFirst();
    }

    private static Phrase type(Picture picture, Incident incident) {
        IncidentType type = picture.catalogue().incidentTypes().get(incident.typeId());
        return type == null ? Phrase.plain(incident.typeId()) : Phrase.local(type.name());
    }

    private static Recommendation meet(ResponsePlan plan, Picture picture, Incident incident, Journeys journeys, Instant now) {
        Set<String> taken = new HashSet<>();
        List<Pick> picks = new ArrayList<>();
        List<Phrase> shortfalls = new ArrayList<>();
        List<Unit> sent = picture.assignmentsOf(incident.id()).stream()
                .filter(a -> a.isOpen())
                .map(a -> picture.units().get(a.unitId()))
                .filter(java.util.Objects::nonNull)
                .toList();
        for (ResponsePlan.Need need : plan.needs()) {
            long open = need.count() - sent.stream().filter(u -> u.capabilities().contains(need.capability())).count()
                    - picks.stream().filter(p -> p.unit().capabilities().contains(need.capability())).count();
            for (long i = 0; i < open; i++) {
                Optional<Pick> best = candidates(picture, incident.position(), need.capability(), journeys, now)
                        .filter(p -> !taken.contains(p.unit().id()))
                        .min(Comparator.comparing((Pick p) -> p.travel() == null ? LONGEST : p.travel().duration())
                                .thenComparing(p -> p.unit().id()));
                best.ifPresentOrElse(
                        pick -> {
                            taken.add(pick.unit().id());
                            picks.add(pick);
                        },
                        () -> shortfalls.add(Phrase.of("recommend.nobody", "capability", Phrase.name("capability", need.capability()))));
            }
        }
        long unknown = picture.units().values().stream()
                .filter(u -> u.status().equals(UnitStatus.AVAILABLE) && isStale(picture.positions().get(u.id()), now))
                .count();
        if (unknown > 0) {
            shortfalls.add(Phrase.count("recommend.stale", unknown, "minutes", STALE.toMinutes()));
        }
        return new Recommendation(picks, shortfalls);
    }

    private static Stream<Pick> candidates(Picture picture, @Nullable GeoPoint to, String capability, Journeys journeys, Instant now) {
        return picture.units().values().stream()
                .filter(u -> u.status().equals(UnitStatus.AVAILABLE) && u.capabilities().contains(capability))
                .filter(u -> !isStale(picture.positions().get(u.id()), now))
                .map(u -> pick(u, capability, picture.positions().get(u.id()), to, journeys));
    }

    private static Pick pick(Unit unit, String capability, @Nullable UnitPosition from, @Nullable GeoPoint to, Journeys journeys) {
        return new Pick(unit, capability, from == null || to == null ? null : journeys.between(from.point(), to));
    }

    private static boolean isStale(@Nullable UnitPosition position, Instant now) {
        return position == null || position.time().plus(STALE).isBefore(now);
    }
}
