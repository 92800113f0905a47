package uz.posbon.workstation.verb;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.problem.KeptException;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.words.Phrase;

/** Opens incidents from alarms and from what a person says, also while no backend hears of it. */
public final class OpeningVerbs {
    private OpeningVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.DISPATCHER,
                new Verb("open", "TYPE TITLE", List.of(Verb.Ask.INCIDENT_TYPE, Verb.Ask.TEXT), OpeningVerbs::open),
                new Verb("promote", "[!N] [TYPE]", List.of(Verb.Ask.ALARM, Verb.Ask.INCIDENT_TYPE), OpeningVerbs::promote));
    }

    private static Action open(Arguments words, DeskState desk) {
        IncidentType type = type(words, desk);
        String title = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.title.textless")));
        String id = UUID.randomUUID().toString();
        NewIncident opened = new NewIncident(
                type.id(), null, null, title, null, null, null, null, null, desk.now(), Map.of(), id);
        return new Action(Phrase.of("verb.open.says", "type", Phrase.local(type.name()), "title", title), room -> {
            // Work goes on with it as soon as it is on disk, and so on this desk's picture.
            room.expect(Focus.incident(id));
            Incident incident = room.client().incidents().create(opened);
            Settled.await(room, Numbers.of(incident), picture -> picture.incidents().containsKey(id) && picture.incidents().get(id).isNumbered());
            return Phrase.plain(Numbers.of(incident) + " " + title);
        });
    }

    private static Action promote(Arguments words, DeskState desk) {
        Alarm alarm = words.alarm();
        @Nullable String typeId = words.hasNext() ? type(words, desk).id() : null;
        Focus opened = Focus.incident(UUID.randomUUID().toString());
        return new Action(Phrase.of("verb.promote.says", "alarm", AlarmName.of(alarm)), room -> IncidentVerbs.settled(room,
                answered(room, alarm, opened, () -> room.client().incidents().promote(alarm.id(), typeId, null, opened.incidentId(), room.language()))));
    }

    static IncidentType type(Arguments words, DeskState desk) {
        return words.oneOf("incident-type", List.copyOf(desk.picture().catalogue().incidentTypes().values()), IncidentType::id);
    }

    /**
     * Makes an incident of an alarm. On disk it is done as far as the operator is concerned: he goes on with the case, whenever the backend hears of it, and is
     * back at the alarm when nothing came of it.
     *
     * @param opened the case it is to become
     */
    static Incident answered(Room room, Alarm alarm, Focus opened, Supplier<Incident> command) {
        room.expect(opened);
        try {
            return command.get();
        } catch (KeptException kept) {
            throw kept;
        } catch (PosbonException refused) {
            if (room.desk().focus().equals(opened)) {
                room.focus(Focus.alarm(alarm.id()));
            }
            throw refused;
        }
    }
}
