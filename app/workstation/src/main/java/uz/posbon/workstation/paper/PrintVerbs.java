package uz.posbon.workstation.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.print.PrintException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Room;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.words.Phrase;

/** The verb that puts the open incidents on paper; it needs no backend, only what the desk knows. */
public final class PrintVerbs {
    private static final Logger LOG = LoggerFactory.getLogger(PrintVerbs.class);
    private static final int KEPT = 10;

    private final Path folder;
    private final PaperFolder files;
    private final PaperPrinter printer;

    private PrintVerbs(Path folder, PaperFolder files, PaperPrinter printer) {
        this.folder = folder;
        this.files = files;
        this.printer = printer;
    }

    /** @param data folder for everything the desk keeps */
    public static List<Verb> all(Path data) {
        return all(data, FontFiles.ofThisMachine(), PaperPrinter.ofThisMachine());
    }

    static List<Verb> all(Path data, FontFiles fonts, PaperPrinter printer) {
        PrintVerbs verbs = new PrintVerbs(data.resolve("paper"), new PaperFolder(new SheetPdf(fonts)), printer);
        return List.of(new Verb("print", "[FILE.pdf]", List.of(Verb.Ask.TEXT), verbs::print));
    }

    private Action print(Arguments words, DeskState desk) {
        Phrase cases = Phrase.count("paper.incidents", OpenSheet.open(desk.picture()).size());
        if (words.hasNext()) {
            String name = words.word("file");
            return new Action(Phrase.of("verb.print.writes", "cases", cases, "file", name), room -> {
                Path file = room.file(name);
                files.write(sheet(room), file);
                return Phrase.of("verb.print.written", "cases", cases, "file", file);
            });
        }
        return new Action(Phrase.of("verb.print.says", "cases", cases), room -> {
            Sheet sheet = sheet(room);
            Path file = folder.resolve(fileName(room.desk().now()));
            files.write(sheet, file);
            PaperFolder.keep(folder, KEPT);
            return sent(file, sheet.title(), cases);
        });
    }

    /** The file is there whatever the printer does, and the operator is told where. */
    private Phrase sent(Path file, String title, Phrase cases) {
        try {
            Optional<String> name = printer.print(file, title);
            return name.isPresent()
                    ? Phrase.of("verb.print.sent", "cases", cases, "printer", name.get(), "file", file)
                    : Phrase.of("verb.print.no-printer", "cases", cases, "file", file);
        } catch (IOException | PrintException e) {
            LOG.warn("the printer did not take {}", file, e);
            return Phrase.of("verb.print.failed", "cases", cases, "file", file);
        }
    }

    private static Sheet sheet(Room room) {
        return OpenSheet.of(room.desk(), Machine.name(System.getenv()), room.screen().words());
    }

    static String fileName(Instant now) {
        return "open-incidents-" + now.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "") + ".pdf";
    }
}
