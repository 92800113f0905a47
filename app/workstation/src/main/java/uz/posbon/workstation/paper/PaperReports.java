package uz.posbon.workstation.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reports of other features as files: a file is the old one or the new one, never half of one. Blocks; not for the FX thread. */
public final class PaperReports {
    private final ReportPdf pdf = new ReportPdf(FontFiles.ofThisMachine());

    /**
     * Writes it as PDF, A4 upright.
     *
     * @throws uz.posbon.workstation.verb.VerbException when there is no font for it
     */
    public void pdf(Report report, Path file) throws IOException {
        PaperFolder.whole(file, out -> pdf.write(report, out));
    }

    /** Writes lines of cells as CSV (RFC 4180), in UTF-8 with the mark that spreadsheet programs want; no cell becomes a formula there. */
    public void csv(List<List<String>> lines, Path file) throws IOException {
        PaperFolder.whole(file, out -> ReportCsv.write(lines, out));
    }
}
