package uz.posbon.workstation.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.eido.EidoException;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.eido.EidoReading;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.workstation.eido.EidoFile;
import uz.posbon.workstation.eido.Intake;
import uz.posbon.workstation.eido.TypeChoice;

/** Verbs that write a case into a file for another centre's system, and take one in. */
public final class EidoVerbs {
    private static final int MOST_REMARKS = 3;

    private final EidoFile files = new EidoFile();
    private final Path directory;

    private EidoVerbs(Path directory) {
        this.directory = directory;
    }

    /** @param directory where relative file names begin */
    public static List<Verb> all(Path directory) {
        EidoVerbs verbs = new EidoVerbs(directory);
        return List.of(
                new Verb("eido-export", "[#N] FILE.json", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), verbs::export),
                new Verb("eido-import", "FILE.json [as TYPE]", List.of(Verb.Ask.TEXT, Verb.Ask.INCIDENT_TYPE), verbs::bring));
    }

    private Action export(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String name = words.word("file");
        return new Action("write %s %s into %s for another centre".formatted(Numbers.of(incident), incident.title(), name),
                room -> CaseFile.write(files, room, incident, directory.resolve(name)));
    }

    private Action bring(Arguments words, DeskState desk) {
        String name = words.word("file");
        Collection<IncidentType> types = desk.picture().catalogue().incidentTypes().values();
        @Nullable IncidentType said = words.keyword("as") ? words.oneOf("incident type", List.copyOf(types), IncidentType::id) : null;
        EidoReading reading = read(name);
        EidoIncident incident = reading.incident();
        Optional<Incident> there = Intake.onPicture(incident, desk.picture());
        @Nullable IncidentType type = said != null || there.isPresent() ? said : type(incident, types, name);
        String what = there.map(i -> "bring %s %s up to date".formatted(Numbers.of(i), i.title()))
                .orElseGet(() -> "open %s%s".formatted(type == null ? "" : type.id(), place(incident)));
        return new Action("%s, from %s%s%s".formatted(what, incident.sender().id(), counted(incident.notes().size(), "note"), remarks(reading)), room -> {
            Intake.Taken taken = new Intake(room.client(), room.desk().picture()).take(incident, type, room.desk().now());
            Settled.await(room, Numbers.of(taken.incident()), picture -> picture.sequence() >= taken.sequence());
            room.focus(Focus.incident(taken.incident().id()));
            String added = taken.added() == 0 ? "; nothing new" : counted(taken.added(), "line") + " added";
            return "%s %s %s%s%s".formatted(Numbers.of(taken.incident()), taken.incident().title(), taken.opened() ? "opened" : "was here", added, remarks(reading));
        });
    }

    private EidoReading read(String name) {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new VerbException("no file " + name);
        }
        try {
            return files.read(file);
        } catch (EidoException e) {
            throw new VerbException(name + " is no case of another centre: " + e.getMessage());
        } catch (IOException e) {
            throw new VerbException(name + " cannot be read: " + e.getMessage());
        }
    }

    private static IncidentType type(EidoIncident incident, Collection<IncidentType> types, String name) {
        return switch (TypeChoice.of(incident, types)) {
            case TypeChoice.Known known -> known.type();
            case TypeChoice.Unclear unclear -> throw new VerbException("%s; say eido-import %s as one of: %s".formatted(
                    unclear.code() == null
                            ? "the document does not say what kind of incident it is"
                            : "its type " + unclear.code() + (unclear.among().size() == types.size() ? " is not in our catalogue" : " may be several of ours"),
                    name,
                    unclear.among().stream().map(IncidentType::id).collect(Collectors.joining(", "))));
        };
    }

    private static String place(EidoIncident incident) {
        List<String> parts = new ArrayList<>();
        if (incident.title() != null) {
            parts.add(incident.title());
        }
        if (incident.priority() != null) {
            parts.add("P" + incident.priority());
        }
        if (incident.address() != null) {
            parts.add(incident.address());
        } else if (incident.position() == null) {
            parts.add("no place");
        }
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }

    private static String counted(int count, String what) {
        return count == 0 ? "" : "; %d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }

    /** What was not taken over, the first few in words. */
    private static String remarks(EidoReading reading) {
        int more = reading.remarks().size() - MOST_REMARKS;
        String first = reading.remarks().stream().limit(MOST_REMARKS).map(Object::toString).collect(Collectors.joining("; "));
        return first.isEmpty() ? "" : "; not taken over: " + first + (more > 0 ? "; and " + more + " more" : "");
    }
}
