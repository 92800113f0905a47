package uz.posbon.workstation.verb;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.shift.ShiftHandover;
import uz.posbon.sdk.shift.HandoverNote;
import uz.posbon.sdk.shift.NewHandover;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftStatistics;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Verbs of the shift: on duty, on a break, handing over and taking over. */
public final class ShiftVerbs {
    private ShiftVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("shift", "[start | end [REASON]]", List.of(Verb.Ask.TEXT), ShiftVerbs::shift).reservedTo(Role.DISPATCHER),
                new Verb("break", "[REASON]", List.of(Verb.Ask.TEXT), ShiftVerbs::goOnBreak).reservedTo(Role.DISPATCHER),
                new Verb("back", "", List.of(), ShiftVerbs::back).reservedTo(Role.DISPATCHER),
                new Verb("hand-over-shift", "[to NAME] [TEXT]", List.of(Verb.Ask.TEXT), ShiftVerbs::handOver).reservedTo(Role.DISPATCHER),
                new Verb("handover-withdraw", "", List.of(), ShiftVerbs::withdraw).reservedTo(Role.DISPATCHER),
                new Verb("handover-note", "[#N] [TEXT]", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), ShiftVerbs::note).reservedTo(Role.DISPATCHER),
                new Verb("handover-sheet", "FILE.md", List.of(Verb.Ask.TEXT), ShiftVerbs::sheet),
                new Verb("take-over", "[NAME]", List.of(Verb.Ask.TEXT), ShiftVerbs::takeOver).reservedTo(Role.DISPATCHER),
                new Verb("statistics", "", List.of(), ShiftVerbs::statistics));
    }

    private static Action shift(Arguments words, DeskState desk) {
        if (!words.hasNext()) {
            return new Action(Phrase.of("verb.shift.panel"), room -> {
                room.screen().shift().toggle();
                return Phrase.of("panel.shift");
            });
        }
        if (words.keyword("start")) {
            return new Action(Phrase.of("verb.shift.start", "operator", desk.operator()), room -> settled(room, room.client().shifts().start()));
        }
        words.expect("end");
        Shift own = own(desk);
        @Nullable String reason = words.rest().orElse(null);
        return new Action(Phrase.of("verb.shift.end", "operator", own.operator()), room -> settled(room, room.client().shifts().end(own.id(), reason)));
    }

    private static Action goOnBreak(Arguments words, DeskState desk) {
        Shift own = own(desk);
        @Nullable String reason = words.rest().orElse(null);
        return new Action(Phrase.of("verb.break.says"), room -> settled(room, room.client().shifts().startBreak(own.id(), reason)));
    }

    private static Action back(Arguments words, DeskState desk) {
        Shift own = own(desk);
        return new Action(Phrase.of("verb.back.says"), room -> settled(room, room.client().shifts().endBreak(own.id())));
    }

    private static Action handOver(Arguments words, DeskState desk) {
        Shift own = own(desk);
        @Nullable String to = words.keyword("to") ? words.word("operator") : null;
        @Nullable String text = words.rest().orElse(null);
        long open = desk.picture().incidents().values().stream().filter(Incident::isOpen).count();
        return new Action(offer("verb.hand-over-shift.says", open, to), room -> {
            NewHandover offer = new NewHandover(to, text, notes(room, own.id()));
            settled(room, room.client().shifts().offer(own.id(), offer));
            return Phrase.joined("; ", offer("verb.hand-over-shift.done", open, to), Phrase.count("verb.hand-over-shift.notes", offer.notes().size()));
        });
    }

    private static Phrase offer(String key, long open, @Nullable String to) {
        Phrase whom = to == null ? Phrase.of("verb.hand-over-shift.anybody") : Phrase.plain(to);
        return Phrase.of(key, "cases", Phrase.count("shift.cases", open), "operator", whom);
    }

    private static Action withdraw(Arguments words, DeskState desk) {
        Shift own = own(desk);
        return new Action(Phrase.of("verb.handover-withdraw.says"), room -> settled(room, room.client().shifts().withdraw(own.id())));
    }

    private static Action note(Arguments words, DeskState desk) {
        Shift own = own(desk);
        Incident incident = words.incident();
        @Nullable String text = words.rest().orElse(null);
        return new Action(Phrase.of(text == null ? "verb.handover-note.none" : "verb.handover-note.says", "incident", Numbers.of(incident)), room -> {
            room.screen().shift().note(own.id(), incident.id(), text);
            Shift now = room.desk().picture().shifts().get(own.id());
            ShiftHandover offer = now == null ? null : now.offer();
            if (offer != null) {
                // Who reads the offer has to see what was written after it.
                settled(room, room.client().shifts().offer(own.id(), new NewHandover(offer.to(), offer.text(), notes(room, own.id()))));
            }
            return Phrase.plain(Numbers.of(incident) + (text == null ? "" : " " + text));
        });
    }

    private static Action sheet(Arguments words, DeskState desk) {
        String name = words.word("file");
        return new Action(Phrase.of("verb.handover-sheet.says", "file", name), room -> {
            Path file = room.file(name);
            room.screen().shift().sheet(file);
            return Phrase.plain(file.toString());
        });
    }

    private static Action takeOver(Arguments words, DeskState desk) {
        Shift offered = offered(desk, words.rest().orElse(null));
        long open = desk.picture().incidents().values().stream().filter(Incident::isOpen).count();
        return new Action(Phrase.of("verb.take-over.says", "cases", Phrase.count("shift.cases", open), "operator", offered.operator()), room -> {
            settled(room, room.client().shifts().accept(offered.id(), read(desk, offered)));
            return Phrase.of("verb.take-over.done", "cases", Phrase.count("shift.cases", open), "operator", offered.operator());
        });
    }

    /** The version whose notes the operator saw when he began the line. */
    private static long read(DeskState desk, Shift offered) {
        Shift seen = desk.begun().shifts().get(offered.id());
        return seen == null ? offered.version() : seen.version();
    }

    private static Shift offered(DeskState desk, @Nullable String from) {
        List<Shift> offers = desk.picture().shifts().values().stream()
                .filter(s -> s.offer() != null && !s.operator().equals(desk.operator()) && s.offer().isFor(desk.operator()))
                .filter(s -> from == null || s.operator().equalsIgnoreCase(from))
                .sorted(Comparator.comparing(Shift::number))
                .toList();
        if (offers.isEmpty()) {
            throw new VerbException(Phrase.of("verb.take-over.nothing"));
        }
        if (offers.size() > 1) {
            throw new VerbException(Phrase.of("verb.take-over.several", "operators", Phrase.list(offers.stream().map(Shift::operator).toList())));
        }
        return offers.getFirst();
    }

    private static Action statistics(Arguments words, DeskState desk) {
        Shift own = own(desk);
        return new Action(Phrase.of("verb.statistics.says", "operator", own.operator()), room -> said(room.client().shifts().statistics(own.id())));
    }

    private static Phrase said(ShiftStatistics s) {
        return Phrase.joined("; ",
                Phrase.of("verb.statistics.fact", "name", Phrase.of("shift.figure.acknowledged"), "value", s.alarmsAcknowledged()),
                Phrase.of("verb.statistics.fact", "name", Phrase.of("shift.figure.toAcknowledge"), "value",
                        span(s.medianToAcknowledge()) + " / " + span(s.p90ToAcknowledge())),
                Phrase.of("verb.statistics.fact", "name", Phrase.of("shift.figure.opened"), "value", s.incidentsOpened()),
                Phrase.of("verb.statistics.fact", "name", Phrase.of("shift.figure.sent"), "value", s.unitsSent()),
                Phrase.of("verb.statistics.fact", "name", Phrase.of("shift.figure.toFirstUnit"), "value", span(s.medianToFirstUnit())),
                Phrase.of("verb.statistics.fact", "name", Phrase.of("shift.figure.closed"), "value", s.incidentsClosed()),
                Phrase.of("verb.statistics.fact", "name", Phrase.of("shift.figure.onBreak"), "value", span(s.onBreak())));
    }

    private static String span(@Nullable Duration duration) {
        return duration == null ? "–" : Words.span(duration);
    }

    private static Shift own(DeskState desk) {
        return desk.picture().shifts().values().stream()
                .filter(s -> s.operator().equals(desk.operator()))
                .findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("verb.shift.off", "operator", desk.operator())));
    }

    /** Notes on cases that are still open. */
    private static List<HandoverNote> notes(Room room, String shiftId) {
        Map<String, Incident> incidents = room.desk().picture().incidents();
        return room.screen().shift().notes(shiftId).entrySet().stream()
                .filter(note -> incidents.containsKey(note.getKey()) && incidents.get(note.getKey()).isOpen())
                .map(note -> new HandoverNote(note.getKey(), note.getValue()))
                .sorted(Comparator.comparing(HandoverNote::incidentId))
                .toList();
    }

    private static Phrase settled(Room room, Shift after) {
        Settled.await(room, after.operator(), (Picture picture) -> {
            Shift there = picture.shifts().get(after.id());
            return there == null ? !after.isOpen() : there.version() >= after.version();
        });
        return Phrase.of("verb.shift.done", "operator", after.operator());
    }
}
