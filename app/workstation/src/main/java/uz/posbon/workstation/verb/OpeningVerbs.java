package uz.posbon.workstation.verb;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.words.Phrase;

/** Opens incidents from what a person says, also while no backend hears of it. */
public final class OpeningVerbs {
    private OpeningVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.DISPATCHER, new Verb("open", "TYPE TITLE", List.of(Verb.Ask.INCIDENT_TYPE, Verb.Ask.TEXT), OpeningVerbs::open));
    }

    private static Action open(Arguments words, DeskState desk) {
        List<IncidentType> types = List.copyOf(desk.picture().catalogue().incidentTypes().values());
        IncidentType type = words.oneOf("incident-type", types, IncidentType::id);
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
}
