package uz.posbon.workstation.verb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.ApprovalAct;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewApproval;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.recommend.Explanations;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.words.Phrase;

/** Verbs that send units and record how far they have come. */
public final class UnitVerbs {
    private static final String RECOMMENDED = "recommended";

    private UnitVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.DISPATCHER,
                new Verb("assign", "UNIT...|recommended [to #N] [hold SECONDS] [because REASON]", List.of(Verb.Ask.UNIT), UnitVerbs::assign),
                new Verb("unit", "UNIT...|assigned STATUS", List.of(Verb.Ask.UNIT, Verb.Ask.UNIT_STATUS), UnitVerbs::status));
    }

    private static Action assign(Arguments words, DeskState desk) {
        List<Unit> units = new ArrayList<>();
        boolean recommended = words.keyword(RECOMMENDED);
        while (words.hasNext() && !words.peek().equalsIgnoreCase("to") && !words.peek().equalsIgnoreCase("hold")
                && !words.peek().equalsIgnoreCase("because")) {
            units.add(words.unit());
        }
        words.keyword("to");
        Incident incident = words.incident();
        Duration hold = DispatchVerbs.hold(words);
        @Nullable String reason = words.keyword("because")
                ? words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.assign.reasonless")))
                : null;
        if (recommended) {
            Recommendation advice = Recommendation.of(desk.picture(), incident, desk.journeys(), desk.now());
            advice.picks().forEach(pick -> units.add(pick.unit()));
            if (units.isEmpty()) {
                Explanations why = new Explanations(desk.picture(), desk.now());
                throw new VerbException(Phrase.of("verb.assign.nobody", "why", Phrase.joined("; ", why.of(advice))));
            }
        }
        if (units.isEmpty()) {
            throw new VerbException(Phrase.of("verb.assign.unitless"));
        }
        if (incident.isOpen() && Asked.needed(desk.picture(), incident, ApprovalAct.DISPATCH, null)) {
            return ApprovalVerbs.ask(incident, NewApproval.dispatch(units.stream().map(Unit::id).distinct().toList(), reason));
        }
        String names = units.stream().map(Unit::callSign).collect(Collectors.joining(" "));
        Phrase objections = new Objections(desk, incident).of(units, reason);
        Phrase says = Phrase.joined(
                "; ", Phrase.count("verb.assign.says", units.size(), "incident", Numbers.of(incident), "units", names), objections);
        return new Action(says, room -> {
            for (Unit unit : units) {
                settled(room, send(room, incident, unit, reason, hold));
            }
            return Phrase.plain(names + " \u2192 " + Numbers.of(incident));
        });
    }

    private static Assignment send(Room room, Incident incident, Unit unit, @Nullable String reason, Duration hold) {
        try {
            return room.client().incidents().assignHeld(incident.id(), unit.id(), reason, hold);
        } catch (RefusedException e) {
            // Of several units it is this one.
            throw new VerbException(Phrase.of("verb.assign.refused", "unit", unit.callSign(), "why", Failure.of(e)));
        }
    }

    private static Action status(Arguments words, DeskState desk) {
        List<Unit> units = new ArrayList<>();
        if (words.keyword("assigned")) {
            units.addAll(onIncident(words, desk));
        } else {
            units.add(words.unit());
            while (words.findUnit(words.peek()).isPresent()) {
                units.add(words.unit());
            }
        }
        List<String> names = new ArrayList<>(AssignmentStatus.KNOWN.stream().map(AssignmentStatus::code).toList());
        names.add(UnitStatus.AVAILABLE.code());
        names.add(UnitStatus.OUT_OF_SERVICE.code());
        String status = words.oneOf("status", names, n -> n);
        String who = units.stream().map(Unit::callSign).collect(Collectors.joining(" "));
        Phrase says = Phrase.joined(": ", Phrase.plain(who), Phrase.name("status", status));
        return new Action(says, room -> {
            for (Unit unit : units) {
                report(room, unit, status);
            }
            return says;
        });
    }

    private static List<Unit> onIncident(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        List<Unit> units = desk.picture().assignmentsOf(incident.id()).stream()
                .filter(Assignment::isOpen)
                .map(a -> desk.picture().units().get(a.unitId()))
                .filter(Objects::nonNull)
                .toList();
        if (units.isEmpty()) {
            throw new VerbException(Phrase.of("verb.unit.nobody", "incident", Numbers.of(incident)));
        }
        return units;
    }

    /** A unit that works on an incident reports within its assignment; Available then means it has left. */
    private static void report(Room room, Unit unit, String status) {
        String assignment = unit.assignmentId();
        boolean free = status.equals(UnitStatus.AVAILABLE.code());
        if (assignment != null && !status.equals(UnitStatus.OUT_OF_SERVICE.code())) {
            AssignmentStatus reached = free ? AssignmentStatus.CLEARED : new AssignmentStatus(status);
            settled(room, room.client().incidents().status(assignment, reached, null));
        } else if (free || status.equals(UnitStatus.OUT_OF_SERVICE.code())) {
            Unit after = room.client().units().status(unit.id(), new UnitStatus(status), null);
            Settled.await(room, unit.callSign(), p -> {
                Unit there = p.units().get(after.id());
                return there != null && there.version() >= after.version();
            });
        } else {
            throw new VerbException(Phrase.of("verb.unit.free", "unit", unit.callSign()));
        }
    }

    /** Waits for the assignment and for its unit: they are two events of one command. */
    private static void settled(Room room, Assignment after) {
        Settled.await(room, after.unitId(), picture -> {
            Assignment there = picture.assignments().get(after.id());
            boolean known = there == null ? !after.isOpen() : there.version() >= after.version();
            return known && follows(picture.units().get(after.unitId()), after);
        });
    }

    private static boolean follows(@Nullable Unit unit, Assignment after) {
        return unit == null || (after.isOpen() ? unit.assignmentId() != null : !after.id().equals(unit.assignmentId()));
    }
}
