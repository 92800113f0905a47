package uz.posbon.workstation.verb;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmApi;
import uz.posbon.sdk.alarm.CapReport;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.words.Phrase;

/** Verbs that raise alarms and lead them through their life. */
public final class AlarmVerbs {
    private AlarmVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.DISPATCHER,
                new Verb("raise-cap", "FILE", List.of(Verb.Ask.TEXT), AlarmVerbs::raiseCap),
                new Verb("raise", "CATEGORY SEVERITY LAT,LON TEXT", List.of(Verb.Ask.CATEGORY, Verb.Ask.TEXT), AlarmVerbs::raise),
                new Verb("ack", "[!N...] | group [!N]", List.of(Verb.Ask.ALARM), AlarmVerbs::acknowledge),
                change("unack", AlarmApi::unacknowledge),
                change("clear", AlarmApi::clear),
                change("unshelve", AlarmApi::unshelve),
                new Verb("nuisance", "[group] [!N] REASON", List.of(Verb.Ask.ALARM, Verb.Ask.TEXT), AlarmVerbs::nuisance),
                change("not-nuisance", AlarmApi::unmarkNuisance),
                change("unlink", AlarmApi::unlink),
                new Verb("comment", "[!N] TEXT", List.of(Verb.Ask.ALARM, Verb.Ask.TEXT), AlarmVerbs::comment),
                new Verb("shelve", "[group] [!N] MINUTES REASON", List.of(Verb.Ask.ALARM, Verb.Ask.TEXT), AlarmVerbs::shelve),
                new Verb("link", "[group] [!N] to #M", List.of(Verb.Ask.ALARM, Verb.Ask.TEXT, Verb.Ask.INCIDENT), AlarmVerbs::link),
                new Verb("group", "!N !M...", List.of(Verb.Ask.ALARM), AlarmVerbs::group));
    }

    private interface Change {
        Alarm apply(AlarmApi api, String id);
    }

    private static Verb change(String name, Change change) {
        return new Verb(name, "[!N]", List.of(Verb.Ask.ALARM), (words, desk) -> {
            Alarm alarm = words.alarm();
            return new Action(Phrase.of("verb." + name + ".says", "alarm", AlarmName.of(alarm)), room -> {
                Alarm after = change.apply(room.client().alarms(), alarm.id());
                return settled(room, after);
            });
        });
    }

    /** Several at once are one command: all of them, or none. */
    private static Action acknowledge(Arguments words, DeskState desk) {
        if (words.keyword(GroupActs.WORD)) {
            return GroupActs.acknowledge(words.alarm(), desk);
        }
        List<Alarm> alarms = new ArrayList<>(List.of(words.alarm()));
        while (words.hasNext()) {
            alarms.add(words.alarm());
        }
        Phrase names = AlarmName.of(alarms);
        return new Action(Phrase.of("verb.ack.says", "alarm", names), room -> {
            List<Alarm> after = room.client().alarms().acknowledge(alarms.stream().map(Alarm::id).toList());
            after.forEach(alarm -> awaitOnPicture(room, alarm));
            return names;
        });
    }

    private static Action nuisance(Arguments words, DeskState desk) {
        boolean group = words.keyword(GroupActs.WORD);
        Alarm alarm = words.alarm();
        String reason = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.nuisance.reasonless")));
        Phrase says = Phrase.of("verb.nuisance.says", "alarm", AlarmName.of(alarm));
        if (group) {
            return GroupActs.each(alarm, desk, says, one -> one.nuisance() == null, (alarms, id) -> alarms.markNuisance(id, reason));
        }
        return new Action(says, room ->
                settled(room, room.client().alarms().markNuisance(alarm.id(), reason)));
    }

    private static Action raiseCap(Arguments words, DeskState desk) {
        String name = words.word("file");
        return new Action(Phrase.of("verb.raise-cap.says", "file", name), room -> {
            CapReport report = room.client().alarms().raiseCap(Files.readAllBytes(room.file(name)));
            List<Alarm> alarms = report.receipts().stream().flatMap(r -> r.alarms().stream()).toList();
            alarms.forEach(alarm -> awaitOnPicture(room, alarm));
            if (!alarms.isEmpty()) {
                room.focus(Focus.alarm(alarms.getFirst().id()));
            }
            Map<String, Long> outcomes = report.receipts().stream()
                    .collect(Collectors.groupingBy(CapReport.Receipt::outcome, TreeMap::new, Collectors.counting()));
            List<Phrase> said = new ArrayList<>(outcomes.entrySet().stream()
                    .map(outcome -> Phrase.of("verb.raise-cap.done", "outcome", Phrase.name("outcome", outcome.getKey()), "count", outcome.getValue()))
                    .toList());
            report.refusals().forEach(refusal -> said.add(Phrase.of("verb.raise-cap.refused", "why", Failure.of(refusal.problem()))));
            return Phrase.joined("; ", said);
        });
    }

    private static Action raise(Arguments words, DeskState desk) {
        Category category = words.oneOf("category", Category.KNOWN, Category::code);
        Severity severity = words.oneOf("severity", Severity.KNOWN, Severity::code);
        GeoPoint position = words.position();
        String text = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.raise.textless")));
        return new Action(Phrase.of("verb.raise.says", "category", Phrase.name("category", category.code()), "text", text), room -> {
            Alarm alarm = room.client().alarms().raise(new NewAlarm(
                    "desk", null, MessageStatus.ACTUAL, List.of(category), text, null, severity,
                    Urgency.IMMEDIATE, Certainty.LIKELY, text, null, null, position, null, null, null, null, Map.of(), null));
            room.focus(Focus.alarm(alarm.id()));
            return settled(room, alarm);
        });
    }

    private static Action comment(Arguments words, DeskState desk) {
        Alarm alarm = words.alarm();
        String text = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.comment.textless")));
        return new Action(Phrase.of("verb.comment.says", "alarm", AlarmName.of(alarm)), room ->
                settled(room, room.client().alarms().comment(alarm.id(), text)));
    }

    private static Action shelve(Arguments words, DeskState desk) {
        boolean group = words.keyword(GroupActs.WORD);
        Alarm alarm = words.alarm();
        int minutes = words.whole("minutes", 1, 24 * 60);
        String reason = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.shelve.reasonless")));
        Instant until = desk.now().plus(Duration.ofMinutes(minutes));
        Phrase says = Phrase.of("verb.shelve.says", "alarm", AlarmName.of(alarm), "minutes", minutes);
        if (group) {
            return GroupActs.each(alarm, desk, says, one -> !one.isShelved(desk.now()), (alarms, id) -> alarms.shelve(id, until, reason));
        }
        return new Action(says, room ->
                settled(room, room.client().alarms().shelve(alarm.id(), until, reason)));
    }

    private static Action link(Arguments words, DeskState desk) {
        boolean group = words.keyword(GroupActs.WORD);
        Alarm alarm = words.alarm();
        words.expect("to");
        var incident = words.incident();
        Phrase says = Phrase.of("verb.link.says", "alarm", AlarmName.of(alarm), "incident", Numbers.of(incident));
        if (group) {
            return GroupActs.each(alarm, desk, says, one -> one.incidentId() == null, (alarms, id) -> alarms.link(id, incident.id()));
        }
        return new Action(says, room ->
                settled(room, room.client().alarms().link(alarm.id(), incident.id())));
    }

    private static Action group(Arguments words, DeskState desk) {
        Alarm parent = words.alarm();
        List<Alarm> members = new ArrayList<>();
        while (words.hasNext()) {
            members.add(words.alarm());
        }
        if (members.isEmpty()) {
            throw new VerbException(Phrase.of("verb.group.alarmless", "alarm", Numbers.of(parent)));
        }
        Function<Alarm, String> number = Numbers::of;
        String names = members.stream().map(number).collect(Collectors.joining(" "));
        return new Action(Phrase.of("verb.group.says", "alarms", names, "alarm", Numbers.of(parent)), room -> {
            List<Alarm> after = room.client().alarms().group(parent.id(), members.stream().map(Alarm::id).toList());
            after.forEach(alarm -> awaitOnPicture(room, alarm));
            return Phrase.plain(names);
        });
    }

    static Phrase settled(Room room, Alarm alarm) {
        awaitOnPicture(room, alarm);
        return AlarmName.of(alarm);
    }

    static void awaitOnPicture(Room room, Alarm after) {
        Settled.await(room, Numbers.of(after), picture -> {
            Alarm there = picture.alarms().get(after.id());
            // An alarm that no longer matters leaves the picture.
            return there == null ? after.isAcknowledged() && !after.isActive() : there.version() >= after.version();
        });
    }
}
