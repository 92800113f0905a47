package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Says why a recommendation is what it is, whatever the operator's language. Pure. */
public final class Explanations {
    /** Longer lists of call signs are cut: the count says it. */
    private static final int NAMED = 4;

    private final Picture picture;
    private final Instant now;

    public Explanations(Picture picture, Instant now) {
        this.picture = picture;
        this.now = now;
    }

    /** Why this unit: how it comes, how long its crew has been on duty, and who was nearer; says nothing when there is nothing to say. */
    public Phrase of(Pick pick) {
        List<Phrase> parts = new ArrayList<>();
        if (pick.travel() instanceof Travel.Routed) {
            parts.add(Phrase.of("travel.road"));
        }
        if (pick.onDuty() != null) {
            parts.add(onDuty(pick.onDuty()));
        }
        pick.passedOver().forEach(passed -> parts.add(nearer(passed)));
        return Phrase.joined("; ", parts);
    }

    private Phrase nearer(PassedOver passed) {
        return Phrase.of("advice.nearer", "unit", passed.unit().callSign(), "time", time(passed.travel()), "why", why(passed.why()));
    }

    private Phrase why(Reason reason) {
        return switch (reason) {
            case Reason.Lacks lacks -> Phrase.of("advice.lacks", "capability", capability(lacks.capability()));
            case Reason.Stale stale -> stale.seen() == null
                    ? Phrase.of("advice.neverSeen")
                    : Phrase.of("advice.stale", "time", Words.span(Duration.between(stale.seen(), now)));
            case Reason.Tired tired -> onDuty(tired.onDuty());
            case Reason.OtherAgency other -> Phrase.of("advice.otherAgency", "agency", agency(other.agencyId()));
            case Reason.Busy busy -> busy(busy);
            case Reason.NeededFor needed -> Phrase.of("advice.neededFor", "capability", capability(needed.capability()));
        };
    }

    private static Phrase onDuty(Duration time) {
        return Phrase.of("advice.onDuty", "hours", time.toHours());
    }

    private static Phrase busy(Reason.Busy busy) {
        Long number = busy.incidentNumber();
        return Phrase.joined(" ", Phrase.name("status", busy.status().code()),
                number == null ? Phrase.NOTHING : Phrase.plain(String.format(Locale.ROOT, "#%04d", number)));
    }

    /** What it cannot give, line by line. */
    public List<Phrase> of(Recommendation advice) {
        return advice.shortfalls().stream().map(this::of).toList();
    }

    private Phrase of(Shortfall shortfall) {
        return switch (shortfall) {
            case Shortfall.NoPlan none -> Phrase.of("advice.noPlan", "type", type(none.typeId()));
            case Shortfall.NoType none -> Phrase.of("advice.noType");
            case Shortfall.Unmet unmet -> unmet(unmet);
            case Shortfall.Unseen unseen -> Phrase.count("advice.unseen", unseen.units().size(),
                    "limit", Words.span(Recommendation.STALE), "units", names(unseen.units()));
            case Shortfall.NoPlace none -> Phrase.of("advice.noPlace");
        };
    }

    private Phrase unmet(Shortfall.Unmet unmet) {
        Phrase why = unmet.holders().isEmpty()
                ? Phrase.of("advice.nobodyHas")
                : Phrase.joined("; ", unmet.holders().stream()
                        .map(holder -> Phrase.joined(" ", Phrase.plain(holder.unit().callSign()), why(holder.why())))
                        .toList());
        return Phrase.of("advice.unmet", "capability", capability(unmet.capability()), "count", unmet.missing(), "why", why);
    }

    /** Who should move where, or what is left uncovered. */
    public Phrase of(MoveUp gap) {
        Unit unit = gap.unit();
        Phrase zone = Phrase.local(gap.zone().name());
        Phrase place = gap.station() == null ? zone : Phrase.local(gap.station().name());
        return unit == null
                ? Phrase.of("advice.uncovered", "zone", zone, "capability", capability(gap.capability()), "limit", Words.span(gap.limit()))
                : Phrase.of("advice.moveUp", "zone", zone, "capability", capability(gap.capability()), "limit", Words.span(gap.limit()),
                        "unit", unit.callSign(), "place", place, "time", time(gap.travel()));
    }

    private static String names(List<Unit> units) {
        String names = units.stream().limit(NAMED).map(Unit::callSign).collect(Collectors.joining(", "));
        return units.size() > NAMED ? names + " \u2026" : names;
    }

    /** Along streets as it is; what stands on a straight line has a wave before it. */
    private static String time(@Nullable Travel travel) {
        return travel == null ? "" : (travel instanceof Travel.Routed ? "" : "\u2248 ") + Words.span(travel.duration());
    }

    private static Phrase capability(String code) {
        return Phrase.name("capability", code);
    }

    private Phrase agency(String id) {
        Agency agency = picture.catalogue().agencies().get(id);
        return agency == null ? Phrase.plain(id) : Phrase.local(agency.name());
    }

    private Phrase type(String id) {
        IncidentType type = picture.catalogue().incidentTypes().get(id);
        return type == null ? Phrase.plain(id) : Phrase.local(type.name());
    }
}
