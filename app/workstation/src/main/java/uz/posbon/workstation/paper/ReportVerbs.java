package uz.posbon.workstation.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Room;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The verb that writes what was done on a shift, as PDF and as CSV. */
public final class ReportVerbs {
    private static final String PDF = ".pdf";
    private static final String CSV = ".csv";

    private final Path folder;
    private final ReportPdf pdf;

    private ReportVerbs(Path folder, ReportPdf pdf) {
        this.folder = folder;
        this.pdf = pdf;
    }

    /** @param data folder for everything the desk keeps */
    public static List<Verb> all(Path data) {
        ReportVerbs verbs = new ReportVerbs(data.resolve("reports"), new ReportPdf(FontFiles.ofThisMachine()));
        return List.of(new Verb("report", "[SHIFT|OPERATOR] [FILE.pdf|FILE.csv]", List.of(Verb.Ask.TEXT), verbs::report));
    }

    private Action report(Arguments words, DeskState desk) {
        String which = words.hasNext() && !isFile(words.peek()) ? words.word("shift") : "";
        String name = words.hasNext() ? words.word("file") : "";
        if (!name.isEmpty() && !isFile(name)) {
            throw new VerbException(Phrase.of("verb.report.file", "file", name));
        }
        Phrase whose = which.isEmpty() ? Phrase.of("verb.report.current") : Phrase.plain(which);
        return new Action(Phrase.of("verb.report.says", "shift", whose), room -> {
            Shift shift = find(room.client().shifts().list(null), which, room.desk().operator());
            ShiftFindings found = ShiftFindings.of(shift, room.client().shifts().statistics(shift.id()), room.client().room());
            Report report = ShiftReport.of(found, room.desk().picture(), room.desk().now(), room.screen().words());
            return Phrase.of("verb.report.written", "file", write(report, shift, name, room));
        });
    }

    private static boolean isFile(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return name.endsWith(PDF) || name.endsWith(CSV);
    }

    /** By number or by operator, the newest; one's own that is open when nothing is named, else the open one that began first, else the last. */
    static Shift find(List<Shift> newestFirst, String which, String operator) {
        Optional<Shift> found = which.isEmpty()
                ? newestFirst.stream().filter(shift -> shift.isOpen() && shift.operator().equals(operator)).findFirst()
                        .or(() -> newestFirst.stream().filter(Shift::isOpen).min(Comparator.comparing(Shift::startedTime)))
                        .or(() -> newestFirst.stream().findFirst())
                : newestFirst.stream().filter(shift -> Long.toString(shift.number()).equals(which) || shift.operator().equalsIgnoreCase(which)).findFirst();
        return found.orElseThrow(() -> new VerbException(which.isEmpty() ? Phrase.of("verb.report.none") : Phrase.of("verb.report.unknown", "shift", which)));
    }

    private Path write(Report report, Shift shift, String name, Room room) throws IOException {
        if (!name.isEmpty()) {
            Path file = room.file(name);
            write(report, file);
            return file;
        }
        Path file = folder.resolve("shift-" + shift.number() + PDF);
        write(report, folder.resolve("shift-" + shift.number() + CSV));
        write(report, file);
        return file;
    }

    private void write(Report report, Path file) throws IOException {
        boolean isPdf = file.toString().toLowerCase(Locale.ROOT).endsWith(PDF);
        PaperFolder.whole(file, out -> {
            if (isPdf) {
                pdf.write(report, out);
            } else {
                ReportCsv.write(report, out);
            }
        });
    }
}
