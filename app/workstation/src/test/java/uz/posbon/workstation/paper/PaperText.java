package uz.posbon.workstation.paper;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what a PDF says, for tests of those who write some. */
public final class PaperText {
    private PaperText() {}

    /** All of it, in one line. */
    public static String of(Path file) throws IOException {
        return read(file, new PDFTextStripper());
    }

    /** One page of it, in one line. */
    public static String page(Path file, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        // By lines, as people read it.
        stripper.setSortByPosition(true);
        return read(file, stripper);
    }

    private static String read(Path file, PDFTextStripper stripper) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
