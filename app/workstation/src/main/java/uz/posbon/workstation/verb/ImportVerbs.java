package uz.posbon.workstation.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.imports.Imported;
import uz.posbon.workstation.imports.PlaceFile;
import uz.posbon.workstation.words.Phrase;

/** The verb that brings other people's places and areas into the catalogue. */
public final class ImportVerbs {
    private static final int MOST_SAID = 3;

    private ImportVerbs() {}

    public static List<Verb> all() {
        return List.of(new Verb("import", "FILE.geojson|FILE.csv [KIND]", List.of(Verb.Ask.TEXT), ImportVerbs::bring).reservedTo(Role.ADMINISTRATOR));
    }

    private static Action bring(Arguments words, DeskState desk) {
        String name = words.word("file");
        String kind = words.rest().orElse("Area");
        return new Action(Phrase.of("verb.import.says", "file", name), room -> {
            Path file = room.file(name);
            Imported read = PlaceFile.read(file, kind);
            if (read.zones().isEmpty() && read.sites().isEmpty()) {
                throw new VerbException(Phrase.joined("; ", Phrase.of("verb.import.nothing", "file", name), said(read)));
            }
            read.zones().forEach(room.client().catalogue()::put);
            read.sites().forEach(room.client().catalogue()::put);
            return Phrase.joined("; ",
                    Phrase.of("verb.import.done", "zones", read.zones().size(), "sites", read.sites().size()), said(read));
        });
    }

    private static Phrase said(Imported read) {
        List<Phrase> said = new ArrayList<>();
        if (read.leftOut() > 0) {
            said.add(Phrase.of("verb.import.left-out", "count", read.leftOut()));
        }
        read.problems().stream().limit(MOST_SAID).forEach(said::add);
        int more = read.problems().size() - MOST_SAID;
        if (more > 0) {
            said.add(Phrase.of("verb.import.more", "count", more));
        }
        return Phrase.joined("; ", said);
    }
}
