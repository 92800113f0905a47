package uz.posbon.workstation.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.eido.EidoException;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.eido.EidoReading;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.eido.EidoFile;
import uz.posbon.workstation.eido.FindingWords;
import uz.posbon.workstation.eido.Intake;
import uz.posbon.workstation.eido.TypeChoice;
import uz.posbon.workstation.words.Phrase;

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
                new Verb("eido-import", "FILE.json [as TYPE]", List.of(Verb.Ask.TEXT, Verb.Ask.INCIDENT_TYPE), verbs::bring).reservedTo(Role.DISPATCHER));
    }

    private Action export(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String name = words.word("file");
        return new Action(Phrase.of("verb.eido-export.says", "incident", Numbers.of(incident), "title", incident.title(), "file", name),
                room -> CaseFile.write(files, room, incident, directory.resolve(name)));
    }

    /** The preview reads the file, as it says what will be opened; previews are not made on the FX thread. */
    private Action bring(Arguments words, DeskState desk) {
        String name = words.word("file");
        Collection<IncidentType> types = desk.picture().catalogue().incidentTypes().values();
        @Nullable IncidentType said = words.keyword("as") ? words.oneOf("incident-type", List.copyOf(types), IncidentType::id) : null;
        EidoReading reading = read(name);
        EidoIncident incident = reading.incident();
        Optional<Incident> there = Intake.onPicture(incident, desk.picture());
        @Nullable IncidentType type = said != null || there.isPresent() ? said : type(incident, types, name);
        Phrase what = there.isPresent()
                ? Phrase.of("verb.eido-import.update", "incident", Numbers.of(there.get()), "title", there.get().title())
                : Phrase.joined(", ", opened(incident, type));
        Phrase says = Phrase.joined("; ", what, Phrase.of("verb.eido-import.from", "centre", incident.sender().id()),
                CaseFile.counted("eido.notes", incident.notes().size()), remarks(reading));
        return new Action(says, room -> {
            Intake.Taken taken = new Intake(room.client(), room.desk().picture()).take(incident, type, room.desk().now());
            Settled.await(room, Numbers.of(taken.incident()), picture -> picture.sequence() >= taken.sequence());
            room.focus(Focus.incident(taken.incident().id()));
            return Phrase.joined("; ",
                    Phrase.of(taken.opened() ? "verb.eido-import.opened" : "verb.eido-import.known",
                            "incident", Numbers.of(taken.incident()), "title", taken.incident().title()),
                    taken.added() == 0 ? Phrase.of("verb.eido-import.nothing-new") : Phrase.count("verb.eido-import.added", taken.added()),
                    remarks(reading));
        });
    }

    private EidoReading read(String name) {
        try {
            return files.read(directory.resolve(name));
        } catch (EidoException e) {
            throw new VerbException(Phrase.of("verb.eido-import.none", "file", name, "why", FindingWords.of(e.remark())));
        } catch (IOException e) {
            throw new VerbException(Failure.of(e));
        }
    }

    private static IncidentType type(EidoIncident incident, Collection<IncidentType> types, String name) {
        return switch (TypeChoice.of(incident, types)) {
            case TypeChoice.Known known -> known.type();
            case TypeChoice.Unclear unclear -> throw new VerbException(unclear(unclear, unclear.among().size() == types.size(), name));
        };
    }

    private static Phrase unclear(TypeChoice.Unclear unclear, boolean any, String name) {
        Phrase choices = Phrase.list(unclear.among().stream().map(IncidentType::id).toList());
        String line = "eido-import " + name + " as TYPE";
        String code = unclear.code();
        if (code == null) {
            return Phrase.of("verb.eido-import.typeless", "line", line, "types", choices);
        }
        return Phrase.of(any ? "verb.eido-import.unknown-type" : "verb.eido-import.unclear-type", "type", code, "line", line, "types", choices);
    }

    private static List<Phrase> opened(EidoIncident incident, @Nullable IncidentType type) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(type == null ? Phrase.NOTHING : Phrase.of("verb.eido-import.open", "type", Phrase.local(type.name())));
        parts.add(incident.title() == null ? Phrase.NOTHING : Phrase.plain(incident.title()));
        parts.add(incident.priority() == null ? Phrase.NOTHING : Phrase.plain("P" + incident.priority()));
        if (incident.address() != null) {
            parts.add(Phrase.plain(incident.address()));
        } else if (incident.position() == null) {
            parts.add(Phrase.of("eido.placeless"));
        }
        return parts;
    }

    /** What was not taken over, the first few places with the reason. */
    private static Phrase remarks(EidoReading reading) {
        if (reading.remarks().isEmpty()) {
            return Phrase.NOTHING;
        }
        List<Phrase> said = new ArrayList<>();
        reading.remarks().stream().limit(MOST_REMARKS).forEach(r -> said.add(FindingWords.of(r)));
        int more = reading.remarks().size() - MOST_REMARKS;
        said.add(more > 0 ? Phrase.of("verb.import.more", "count", more) : Phrase.NOTHING);
        return Phrase.of("verb.eido-import.remarks", "remarks", Phrase.joined("; ", said));
    }
}
