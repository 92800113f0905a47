package uz.posbon.workstation.verb;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.problem.ConflictException;
import uz.posbon.workstation.words.Phrase;

/**
 * Changes a field of an incident, but never over a change of somebody else that the operator had not seen when he began
 * to write. Other changes in between (a unit arrived, a note) do not matter to him and are not in his way.
 */
final class FieldEdit {
    private static final int ATTEMPTS = 5;
    private static final int STALE = 412;

    private final DeskState desk;
    private final Incident incident;
    private final Function<Incident, @Nullable Object> field;

    FieldEdit(DeskState desk, Incident incident, Function<Incident, @Nullable Object> field) {
        this.desk = desk;
        this.incident = incident;
        this.field = field;
    }

    /**
     * Writes it.
     *
     * @throws VerbException if somebody else wrote the same field in between; nothing was overwritten
     */
    Incident write(Room room, IncidentEdit edit) {
        Incident known = desk.begun().incidents().get(incident.id());
        Incident seen = known == null ? incident : known;
        Incident now = incident;
        for (int attempt = 1; ; attempt++) {
            if (!Objects.equals(field.apply(seen), field.apply(now))) {
                throw new VerbException(Phrase.of("wrong.changed-meanwhile",
                        "incident", Numbers.of(now), "who", lastChange(room.desk().picture(), now), "value", String.valueOf(field.apply(now))));
            }
            try {
                return room.client().incidents().change(now.id(), now.version(), edit);
            } catch (ConflictException e) {
                if (attempt == ATTEMPTS || e.problem().status() != STALE) {
                    throw e;
                }
                now = room.client().incidents().read(now.id());
            }
        }
    }

    private static Phrase lastChange(Picture picture, Incident incident) {
        return picture.log(incident.id()).reversed().stream()
                .filter(entry -> entry.kind().equals("incident.changed"))
                .map(entry -> Phrase.plain(entry.actor()))
                .findFirst()
                .orElse(Phrase.of("wrong.somebody"));
    }
}
