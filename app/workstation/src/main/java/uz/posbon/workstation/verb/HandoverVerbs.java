package uz.posbon.workstation.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.incident.Handover;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.eido.EidoFile;
import uz.posbon.workstation.words.Phrase;

/**
 * Verbs that hand an incident to another agency and say that it has been taken. No agency has a line of its own to the backend yet, so
 * each hand-over leaves a file for the agency's system in the desk's folder.
 */
public final class HandoverVerbs {
    private static final String FOLDER = "handover";

    private final EidoFile files = new EidoFile();
    private final Path folder;

    private HandoverVerbs(Path folder) {
        this.folder = folder;
    }

    /** @param data folder for everything the desk keeps */
    public static List<Verb> all(Path data) {
        HandoverVerbs verbs = new HandoverVerbs(data.resolve(FOLDER));
        return Verb.reserved(Role.DISPATCHER,
                new Verb("hand-over", "[#N] to AGENCY [TEXT]", List.of(Verb.Ask.INCIDENT, Verb.Ask.AGENCY, Verb.Ask.TEXT), verbs::handOver),
                new Verb("accept-handover", "[#N] [AGENCY] [WHO]", List.of(Verb.Ask.INCIDENT, Verb.Ask.AGENCY, Verb.Ask.TEXT), HandoverVerbs::accept));
    }

    private Action handOver(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        words.expect("to");
        String name = words.word("agency");
        Collection<Agency> agencies = desk.picture().catalogue().agencies().values();
        Agency agency = find(agencies, name).orElseThrow(() -> new VerbException(Phrase.of(
                "verb.hand-over.unknown", "name", name, "agencies", Phrase.list(agencies.stream().map(Agency::id).sorted().toList()))));
        @Nullable String text = words.rest().orElse(null);
        return new Action(Phrase.of("verb.hand-over.says", "incident", Numbers.of(incident), "title", incident.title(), "agency", named(agency)), room -> {
            Incident after = room.client().incidents().handOver(incident.id(), agency.id(), text);
            IncidentVerbs.settled(room, after);
            return Phrase.joined("; ", Phrase.of("verb.hand-over.done", "incident", Numbers.of(after), "agency", named(agency)), written(room, after, agency));
        });
    }

    private static Phrase named(Agency agency) {
        return Phrase.joined(" ", Phrase.plain(agency.id()), Phrase.local(agency.name()));
    }

    /** The hand-over stands whether or not the file can be written; that it cannot must not look like a failed hand-over. */
    private Phrase written(Room room, Incident incident, Agency agency) {
        Path file = folder.resolve(fileName(incident, agency, room.desk().now()));
        try {
            Files.createDirectories(folder);
            return CaseFile.write(files, room, incident, file);
        } catch (IOException e) {
            return Phrase.of("verb.hand-over.unwritten", "why", Failure.of(e));
        }
    }

    static String fileName(Incident incident, Agency agency, Instant now) {
        String time = now.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");
        return String.format(Locale.ROOT, "%04d-%s-%s.json", incident.number(), agency.id().replaceAll("[^A-Za-z0-9._-]", "_"), time);
    }

    private static Action accept(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        List<String> waiting = incident.handovers().stream().filter(h -> !h.isAccepted()).map(Handover::agencyId).toList();
        if (waiting.isEmpty()) {
            throw new VerbException(Phrase.of("verb.accept-handover.nobody", "incident", Numbers.of(incident)));
        }
        Optional<String> named = find(desk.picture().catalogue().agencies().values(), words.peek()).map(Agency::id).filter(waiting::contains);
        if (named.isPresent()) {
            words.word("agency");
        } else if (waiting.size() > 1) {
            throw new VerbException(Phrase.of("verb.accept-handover.which", "agencies", Phrase.list(waiting)));
        }
        String agency = named.orElse(waiting.getFirst());
        @Nullable String who = words.rest().orElse(null);
        return new Action(Phrase.of("verb.accept-handover.says", "incident", Numbers.of(incident), "agency", agency), room ->
                IncidentVerbs.settled(room, room.client().incidents().acceptHandover(incident.id(), agency, who)));
    }

    /** By id, by the number people dial, or by its name in any language. */
    private static Optional<Agency> find(Collection<Agency> agencies, String name) {
        return agencies.stream()
                .filter(a -> Stream.concat(Stream.of(a.id(), String.valueOf(a.number())), a.name().byLanguage().values().stream())
                        .anyMatch(n -> n.equalsIgnoreCase(name)))
                .findFirst();
    }
}
