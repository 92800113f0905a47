package uz.posbon.workstation.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import uz.posbon.sdk.eido.EidoExport;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.workstation.eido.EidoFile;

/** A case of ours, written out as the backend has it now. */
final class CaseFile {
    private CaseFile() {}

    /** Writes it and says what is in it. */
    static String write(EidoFile files, Room room, Incident incident, Path file) throws IOException {
        Incident now = room.client().incidents().read(incident.id());
        List<LogEntry> log = room.client().incidents().log(incident.id());
        List<Assignment> assignments = room.client().incidents().assignments(incident.id());
        EidoIncident told = new EidoExport(room.desk().picture()).of(now, assignments, log);
        int bytes = files.write(file, told);
        return "%s: %s, type %s, %s%s%s%s; %d kB".formatted(
                file, Numbers.of(now), told.commonType(), told.position() == null && told.address() == null ? "no place" : "place",
                counted(told.notes().size(), "note"), counted(told.units().size(), "unit"), counted(told.alarms().size(), "alarm"), bytes / 1024 + 1);
    }

    private static String counted(int count, String what) {
        return count == 0 ? "" : ", %d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
