package uz.posbon.workstation.verb;

import java.util.List;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.ApprovalAct;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.incident.NewApproval;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.words.Phrase;

/** Verbs that change and close incidents. */
public final class IncidentVerbs {
    private IncidentVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.DISPATCHER,
                new Verb("note", "[#N] TEXT", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), IncidentVerbs::note),
                new Verb("priority", "[#N] 1..5 REASON", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), IncidentVerbs::priority),
                new Verb("title", "[#N] TEXT", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), IncidentVerbs::title),
                new Verb("describe", "[#N] TEXT", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), IncidentVerbs::describe),
                new Verb("type", "[#N] TYPE", List.of(Verb.Ask.INCIDENT, Verb.Ask.INCIDENT_TYPE), IncidentVerbs::type),
                new Verb("address", "[#N] TEXT", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), IncidentVerbs::address),
                new Verb("place", "[#N] LAT,LON", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), IncidentVerbs::place),
                new Verb("caller", "[#N] PHONE [NAME]", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), IncidentVerbs::caller),
                new Verb("merge", "[#N] into #M", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT, Verb.Ask.INCIDENT), IncidentVerbs::merge),
                new Verb("relate", "[#N] to #M", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT, Verb.Ask.INCIDENT), IncidentVerbs::relate),
                new Verb("close", "[#N] CODE [TEXT]", List.of(Verb.Ask.INCIDENT, Verb.Ask.DISPOSITION, Verb.Ask.TEXT), IncidentVerbs::close));
    }

    private static Action note(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String text = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.note.textless")));
        return new Action(Phrase.of("verb.note.says", "incident", Numbers.of(incident)), room -> {
            LogEntry entry = room.client().incidents().note(incident.id(), text);
            Settled.await(room, Numbers.of(incident), picture -> picture.sequence() >= entry.sequence());
            return Phrase.plain(Numbers.of(incident) + " " + text);
        });
    }

    private static Action priority(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        int priority = words.whole("priority", 1, 5);
        String reason = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.priority.reasonless")));
        if (incident.isOpen() && Asked.needed(desk.picture(), incident, ApprovalAct.PRIORITY, null)) {
            return ApprovalVerbs.ask(incident, NewApproval.priority(priority, reason));
        }
        return new Action(Phrase.of(
                "verb.priority.says", "incident", Numbers.of(incident), "from", incident.priority(), "to", priority), room ->
                settled(room, room.client().incidents().prioritise(incident.id(), priority, reason)));
    }

    private static Action title(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String text = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.title.textless")));
        return new Action(Phrase.of("verb.title.says", "incident", Numbers.of(incident), "title", text), room -> settled(room,
                new FieldEdit(desk, incident, Incident::title)
                        .write(room, new IncidentEdit(null, text, null, null, null, null, null))));
    }

    private static Action describe(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String text = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.describe.textless")));
        return new Action(Phrase.of("verb.describe.says", "incident", Numbers.of(incident), "text", text), room -> settled(room,
                new FieldEdit(desk, incident, Incident::description)
                        .write(room, new IncidentEdit(null, null, text, null, null, null, null))));
    }

    private static Action type(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        List<IncidentType> types = List.copyOf(desk.picture().catalogue().incidentTypes().values());
        IncidentType type = words.oneOf("incident-type", types, IncidentType::id);
        return new Action(Phrase.of("verb.type.says", "incident", Numbers.of(incident), "type", Phrase.local(type.name())), room -> settled(room,
                new FieldEdit(desk, incident, Incident::typeId)
                        .write(room, new IncidentEdit(type.id(), null, null, null, null, null, null))));
    }

    private static Action address(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String text = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.address.textless")));
        return new Action(Phrase.of("verb.address.says", "incident", Numbers.of(incident), "address", text), room -> settled(room,
                new FieldEdit(desk, incident, Incident::address)
                        .write(room, new IncidentEdit(null, null, null, null, text, null, null))));
    }

    private static Action place(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        GeoPoint position = words.position();
        return new Action(Phrase.of("verb.place.says", "incident", Numbers.of(incident)), room -> settled(room,
                new FieldEdit(desk, incident, Incident::position)
                        .write(room, new IncidentEdit(null, null, null, position, null, null, null))));
    }

    private static Action caller(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        Caller caller = new Caller(null, words.word("phone"));
        Caller named = words.rest().map(name -> new Caller(name, caller.phone())).orElse(caller);
        return new Action(Phrase.of("verb.caller.says", "incident", Numbers.of(incident), "phone", String.valueOf(named.phone())), room -> settled(room,
                new FieldEdit(desk, incident, Incident::caller)
                        .write(room, new IncidentEdit(null, null, null, null, null, null, named))));
    }

    private static Action merge(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        words.expect("into");
        Incident into = words.incident();
        return new Action(Phrase.of("verb.merge.says", "incident", Numbers.of(incident), "into", Numbers.of(into)), room -> {
            Incident after = room.client().incidents().merge(incident.id(), into.id());
            room.focus(Focus.incident(into.id()));
            return settled(room, after);
        });
    }

    private static Action relate(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        words.expect("to");
        Incident other = words.incident();
        return new Action(Phrase.of("verb.relate.says", "incident", Numbers.of(incident), "other", Numbers.of(other)), room ->
                settled(room, room.client().incidents().link(incident.id(), other.id())));
    }

    private static Action close(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String code = words.word("disposition");
        Disposition disposition = new Disposition(code, words.rest().orElse(null));
        long busy = desk.picture().assignmentsOf(incident.id()).stream().filter(a -> a.isOpen()).count();
        Phrase close = Phrase.of("verb.close.says", "incident", Numbers.of(incident), "disposition", Phrase.name("disposition", code));
        Phrase says = busy == 0 ? close : Phrase.joined("; ", close, Phrase.count("verb.close.busy", busy));
        return new Action(says, room -> settled(room, room.client().incidents().close(incident.id(), disposition, null)));
    }

    static Phrase settled(Room room, Incident after) {
        Settled.await(room, Numbers.of(after), picture -> {
            Incident there = picture.incidents().get(after.id());
            return there == null ? !after.isOpen() : there.isNumbered() && there.version() >= after.version();
        });
        return Phrase.plain(Numbers.of(after) + " " + after.title());
    }
}
