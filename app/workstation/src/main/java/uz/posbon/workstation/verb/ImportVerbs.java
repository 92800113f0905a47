package uz.posbon.workstation.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import uz.posbon.workstation.imports.Imported;
import uz.posbon.workstation.imports.PlaceFile;

/** The verb that brings other people's places and areas into the catalogue. */
public final class ImportVerbs {
    private static final int MOST_SAID = 3;

    private ImportVerbs() {}

    public static List<Verb> all() {
        return List.of(new Verb("import", "FILE.geojson|FILE.csv [KIND]", List.of(Verb.Ask.TEXT), ImportVerbs::bring));
    }

    private static Action bring(Arguments words, DeskState desk) {
        String name = words.word("file");
        String kind = words.rest().orElse("Area");
        return new Action("bring the areas and places of " + name + " into the catalogue", room -> {
            Path file = room.file(name);
            Imported read = PlaceFile.read(file, kind);
            if (read.zones().isEmpty() && read.sites().isEmpty()) {
                throw new VerbException("nothing in " + name + " can be used" + said(read));
            }
            read.zones().forEach(room.client().catalogue()::put);
            read.sites().forEach(room.client().catalogue()::put);
            return read.zones().size() + " zones, " + read.sites().size() + " objects" + said(read);
        });
    }

    private static String said(Imported read) {
        String left = read.leftOut() == 0 ? "" : "; " + read.leftOut() + " lines left out";
        int more = read.problems().size() - MOST_SAID;
        String first = read.problems().stream().limit(MOST_SAID).collect(Collectors.joining("; "));
        return left + (first.isEmpty() ? "" : "; " + first) + (more > 0 ? "; and " + more + " more" : "");
    }
}
