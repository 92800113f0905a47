package uz.posbon.workstation.verb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmApi;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.workstation.recommend.Duplicates;
import uz.posbon.workstation.words.Phrase;

/** From an alarm to units on their way in one line, the way back, and what to do instead when somebody is there already. */
public final class DispatchVerbs {
    private static final int LONGEST_HOLD = 60;

    private DispatchVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.DISPATCHER,
                new Verb("dispatch", "[!N] UNIT... [as TYPE] [hold SECONDS]",
                        List.of(Verb.Ask.ALARM, Verb.Ask.UNIT, Verb.Ask.INCIDENT_TYPE), DispatchVerbs::dispatch),
                new Verb("undo", "[#N]", List.of(Verb.Ask.INCIDENT), DispatchVerbs::undo),
                new Verb("same", "[group] [!N] [as #M]", List.of(Verb.Ask.ALARM, Verb.Ask.TEXT, Verb.Ask.INCIDENT), DispatchVerbs::same));
    }

    private static Action dispatch(Arguments words, DeskState desk) {
        Alarm alarm = words.alarm();
        List<Unit> units = new ArrayList<>();
        while (words.hasNext() && !words.peek().equalsIgnoreCase("as") && !words.peek().equalsIgnoreCase("hold")) {
            units.add(words.unit());
        }
        if (units.isEmpty()) {
            throw new VerbException(Phrase.of("verb.dispatch.unitless"));
        }
        @Nullable String type = words.keyword("as") ? OpeningVerbs.type(words, desk).id() : null;
        Duration hold = hold(words);
        Focus opened = Focus.incident(UUID.randomUUID().toString());
        List<String> unitIds = units.stream().map(Unit::id).toList();
        String names = units.stream().map(Unit::callSign).collect(Collectors.joining(" "));
        return new Action(Phrase.of("verb.dispatch.says", "alarm", AlarmName.of(alarm), "units", names), room -> {
            Incident incident = OpeningVerbs.answered(room, alarm, opened, () -> room.client().incidents().dispatch(
                    alarm.id(), new Dispatch(type, null, unitIds, hold, opened.incidentId(), room.language())));
            IncidentVerbs.settled(room, incident);
            return incident.approvals().stream().anyMatch(Approval::isWaiting)
                    ? Phrase.of("verb.ask.done", "incident", Numbers.of(incident))
                    : Phrase.plain(Numbers.of(incident) + ": " + names);
        });
    }

    /** {@code hold SECONDS}, if it comes next. */
    static Duration hold(Arguments words) {
        return words.keyword("hold") ? Duration.ofSeconds(words.whole("seconds", 0, LONGEST_HOLD)) : Duration.ZERO;
    }

    private static Action undo(Arguments words, DeskState desk) {
        Incident incident = words.hasNext() ? words.incident() : held(desk);
        List<String> units = desk.picture().assignmentsOf(incident.id()).stream()
                .filter(assignment -> assignment.isHeld(desk.now()))
                .map(assignment -> callSign(desk, assignment))
                .toList();
        if (units.isEmpty()) {
            throw new VerbException(Phrase.of("verb.undo.told", "incident", Numbers.of(incident)));
        }
        String names = String.join(" ", units);
        return new Action(Phrase.of("verb.undo.says", "units", names, "incident", Numbers.of(incident)), room -> {
            Incident after = room.client().incidents().recall(incident.id(), true);
            IncidentVerbs.settled(room, after);
            if (!after.isOpen() && !incident.alarmIds().isEmpty()) {
                room.focus(Focus.alarm(incident.alarmIds().getFirst()));
            }
            return Phrase.of("verb.undo.done", "units", names);
        });
    }

    /** The selected incident if something of it can be taken back, else the one that can be for longest. */
    private static Incident held(DeskState desk) {
        return desk.picture().assignments().values().stream()
                .filter(assignment -> assignment.isHeld(desk.now()))
                .max(Comparator.comparing((Assignment a) -> a.incidentId().equals(desk.focus().incidentId()))
                        .thenComparing(a -> a.heldUntil() == null ? desk.now() : a.heldUntil()))
                .map(assignment -> desk.picture().incidents().get(assignment.incidentId()))
                .orElseThrow(() -> new VerbException(Phrase.of("verb.undo.nothing")));
    }

    private static String callSign(DeskState desk, Assignment assignment) {
        Unit unit = desk.picture().units().get(assignment.unitId());
        return unit == null ? assignment.unitId() : unit.callSign();
    }

    private static Action same(Arguments words, DeskState desk) {
        boolean group = words.keyword(GroupActs.WORD);
        Alarm alarm = words.alarm();
        Incident incident = words.keyword("as") ? words.incident() : Duplicates.of(desk.picture(), alarm).stream()
                .map(Duplicates.Match::incident)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("verb.same.nothing", "alarm", AlarmName.of(alarm))));
        Phrase says = Phrase.of("verb.link.says", "alarm", AlarmName.of(alarm), "incident", Numbers.of(incident) + " " + incident.title());
        if (group) {
            Action all = GroupActs.each(alarm, desk, says, each -> each.incidentId() == null, (alarms, id) -> linked(alarms, id, incident));
            return new Action(all.says(), room -> {
                Phrase done = all.work().run(room);
                room.focus(Focus.incident(incident.id()));
                return Phrase.joined(" \u2192 ", done, Phrase.plain(Numbers.of(incident)));
            });
        }
        return new Action(says, room -> {
            AlarmVerbs.settled(room, linked(room.client().alarms(), alarm.id(), incident));
            room.focus(Focus.incident(incident.id()));
            return Phrase.plain(Numbers.of(alarm) + " \u2192 " + Numbers.of(incident));
        });
    }

    private static Alarm linked(AlarmApi alarms, String id, Incident incident) {
        alarms.acknowledge(id);
        return alarms.link(id, incident.id());
    }
}
