package uz.posbon.workstation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.assets.Languages;

/** The JDK's own PostScript printer stands for one with paper in it. */
class PaperPrinterTest {
    @TempDir
    Path folder;

    private Path sheet() throws Exception {
        Path file = folder.resolve("sheet.pdf");
        new PaperFolder(new SheetPdf(FontFiles.ofThisMachine())).write(new PaperRoom(12).sheet(Languages.UZBEK_CYRILLIC), file);
        return file;
    }

    @Test
    void allPagesReachThePrinter() throws Exception {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        PrintService postscript = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.BYTE_ARRAY.POSTSCRIPT.getMimeType())[0].getPrintService(paper);
        assertThat(new PaperPrinter(() -> Optional.of(postscript)).print(sheet(), "Open incidents")).contains(postscript.getName());
        assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS-Adobe").contains("%%Page: 2 2").contains("%%EOF");
    }

    @Test
    void withoutAPrinterItSaysSo() throws Exception {
        assertThat(new PaperPrinter(Optional::empty).print(sheet(), "Open incidents")).isEmpty();
    }
}
