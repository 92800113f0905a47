package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open incidents on paper, asked for by a real key on a real desk, also when its backend is gone. */
class DeskPaperTest {
    @TempDir
    Path folder;

    private RunningDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new RunningDesk(folder, "Dilnoza");
        desk.raise("Smoke on the ninth floor");
        desk.awaitText("Smoke on the ninth floor");
        desk.press(KeyCode.F2);
        desk.line("promote !1");
        desk.awaitText("#0001");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String read(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> printed() throws IOException {
        Path paper = folder.resolve("desk/paper");
        if (!Files.isDirectory(paper)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(paper)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    @Test
    void oneKeyPutsThemOnPaperAndWithoutAPrinterSaysWhereTheyAre() throws IOException {
        assumeThat(PrintServiceLookup.lookupDefaultPrintService()).as("a printer here would print").isNull();
        desk.press(KeyCode.CONTROL, KeyCode.P);
        desk.awaitText("There is no printer. 1 open incident in " + folder.resolve("desk/paper"));
        assertThat(printed()).hasSize(1).allSatisfy(file -> assertThat(read(file)).contains("#0001", "Smoke on the ninth floor", "Dilnoza", "up to date"));
    }

    @Test
    void withoutABackendItStillPrintsAndSaysHowOldItIs() {
        desk.stopBackend();
        desk.awaitText("Lost since");
        Path file = folder.resolve("dark.pdf");
        desk.line("print " + file);
        desk.awaitText("1 open incident in " + file);
        assertThat(read(file)).contains("#0001", "No connection to the backend", "old").doesNotContain("up to date");
    }

    @Test
    void aCopyOutsideTheDataIsKeptByItself() {
        Path copy = folder.resolve("desk-paper/open-incidents.pdf");
        await().atMost(RunningDesk.SOON).until(() -> Files.exists(copy) && read(copy).contains("#0001"));
        assertThat(folder.resolve("desk/desk-paper")).doesNotExist();
    }
}
