package uz.posbon.workstation.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.LogEntry;

/** Verbs that open, change and close incidents. */
public final class IncidentVerbs {
    private IncidentVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("promote", "[!N] [TYPE]", List.of(Verb.Ask.ALARM, Verb.Ask.INCIDENT_TYPE), IncidentVerbs::promote),
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

    private static Action promote(Arguments words, DeskState desk) {
        Alarm alarm = words.alarm();
        @Nullable String type = null;
        if (words.hasNext()) {
            List<IncidentType> types = List.copyOf(desk.picture().catalogue().incidentTypes().values());
            type = words.oneOf("incident type", types, IncidentType::id).id();
        }
        String typeId = type;
        return new Action("open an incident from " + AlarmVerbs.describe(alarm), room -> {
            Incident incident = room.client().incidents().promote(alarm.id(), typeId, null);
            room.focus(Focus.incident(incident.id()));
            return settled(room, incident);
        });
    }

    private static Action note(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String text = words.rest().orElseThrow(() -> new VerbException("the note is missing"));
        return new Action("write into the log of " + Numbers.of(incident), room -> {
            LogEntry entry = room.client().incidents().note(incident.id(), text);
            Settled.await(room, Numbers.of(incident), picture -> picture.sequence() >= entry.sequence());
            return Numbers.of(incident) + " " + text;
        });
    }

    private static Action priority(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        int priority = words.whole("priority", 1, 5);
        String reason = words.rest().orElseThrow(() -> new VerbException("a change of priority needs a reason"));
        return new Action("%s from P%d to P%d".formatted(Numbers.of(incident), incident.priority(), priority), room ->
                settled(room, room.client().incidents().prioritise(incident.id(), priority, reason)));
    }

    private static Action title(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String text = words.rest().orElseThrow(() -> new VerbException("the title is missing"));
        return new Action("title of %s: %s".formatted(Numbers.of(incident), text), room -> settled(room,
                new FieldEdit(desk, incident, Incident::title)
                        .write(room, new IncidentEdit(null, text, null, null, null, null, null))));
    }

    private static Action describe(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String text = words.rest().orElseThrow(() -> new VerbException("the description is missing"));
        return new Action("description of %s: %s".formatted(Numbers.of(incident), text), room -> settled(room,
                new FieldEdit(desk, incident, Incident::description)
                        .write(room, new IncidentEdit(null, null, text, null, null, null, null))));
    }

    private static Action type(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        List<IncidentType> types = List.copyOf(desk.picture().catalogue().incidentTypes().values());
        IncidentType type = words.oneOf("incident type", types, IncidentType::id);
        return new Action("type of %s: %s".formatted(Numbers.of(incident), type.id()), room -> settled(room,
                new FieldEdit(desk, incident, Incident::typeId)
                        .write(room, new IncidentEdit(type.id(), null, null, null, null, null, null))));
    }

    private static Action address(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String text = words.rest().orElseThrow(() -> new VerbException("the address is missing"));
        return new Action("address of %s: %s".formatted(Numbers.of(incident), text), room -> settled(room,
                new FieldEdit(desk, incident, Incident::address)
                        .write(room, new IncidentEdit(null, null, null, null, text, null, null))));
    }

    private static Action place(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        GeoPoint position = words.position();
        return new Action("move " + Numbers.of(incident), room -> settled(room,
                new FieldEdit(desk, incident, Incident::position)
                        .write(room, new IncidentEdit(null, null, null, position, null, null, null))));
    }

    private static Action caller(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        Caller caller = new Caller(null, words.word("phone"));
        Caller named = words.rest().map(name -> new Caller(name, caller.phone())).orElse(caller);
        return new Action("caller of %s: %s".formatted(Numbers.of(incident), named.phone()), room -> settled(room,
                new FieldEdit(desk, incident, Incident::caller)
                        .write(room, new IncidentEdit(null, null, null, null, null, null, named))));
    }

    private static Action merge(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        words.expect("into");
        Incident into = words.incident();
        return new Action("close %s as a duplicate of %s".formatted(Numbers.of(incident), Numbers.of(into)), room -> {
            Incident after = room.client().incidents().merge(incident.id(), into.id());
            room.focus(Focus.incident(into.id()));
            return settled(room, after);
        });
    }

    private static Action relate(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        words.expect("to");
        Incident other = words.incident();
        return new Action("relate %s to %s".formatted(Numbers.of(incident), Numbers.of(other)), room ->
                settled(room, room.client().incidents().link(incident.id(), other.id())));
    }

    private static Action close(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String code = words.word("disposition code");
        Disposition disposition = new Disposition(code, words.rest().orElse(null));
        long busy = desk.picture().assignmentsOf(incident.id()).stream().filter(a -> a.isOpen()).count();
        String says = "close " + Numbers.of(incident) + (busy == 0 ? "" : "; %d units are still on it".formatted(busy));
        return new Action(says, room -> settled(room, room.client().incidents().close(incident.id(), disposition, null)));
    }

    static String settled(Room room, Incident after) {
        Settled.await(room, Numbers.of(after), picture -> {
            Incident there = picture.incidents().get(after.id());
            return there == null ? !after.isOpen() : there.version() >= after.version();
        });
        return Numbers.of(after) + " " + after.title();
    }
}
