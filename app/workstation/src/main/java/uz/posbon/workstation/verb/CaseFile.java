package uz.posbon.workstation.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uz.posbon.sdk.eido.EidoExport;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.workstation.eido.EidoFile;
import uz.posbon.workstation.words.Phrase;

/** A case of ours, written out as the backend has it now. */
final class CaseFile {
    private CaseFile() {}

    /** Writes it and says what is in it. */
    static Phrase write(EidoFile files, Room room, Incident incident, Path file) throws IOException {
        Incident now = room.client().incidents().read(incident.id());
        List<LogEntry> log = room.client().incidents().log(incident.id());
        List<Assignment> assignments = room.client().incidents().assignments(incident.id());
        EidoIncident told = new EidoExport(room.desk().picture()).of(now, assignments, log);
        files.write(file, told);
        List<Phrase> parts = new ArrayList<>();
        parts.add(Phrase.plain("%s: %s, %s".formatted(file, Numbers.of(now), Objects.requireNonNullElse(told.commonType(), "?"))));
        if (told.position() == null && told.address() == null) {
            parts.add(Phrase.of("eido.placeless"));
        }
        parts.add(counted("eido.notes", told.notes().size()));
        parts.add(counted("eido.units", told.units().size()));
        parts.add(counted("eido.alarms", told.alarms().size()));
        return Phrase.joined(", ", parts);
    }

    /** What there is none of is not said. */
    static Phrase counted(String key, int count) {
        return count == 0 ? Phrase.NOTHING : Phrase.count(key, count);
    }
}
