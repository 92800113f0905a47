package uz.posbon.workstation.debrief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.workstation.paper.PaperReports;
import uz.posbon.workstation.words.Words;

/** Debriefs as files to print and to count with. Blocks; not for the FX thread. */
public final class DebriefPapers {
    private final PaperReports papers = new PaperReports();

    /**
     * Writes it as PDF.
     *
     * @param earlier runs of the same scenario to set beside it, the latest first
     * @throws uz.posbon.workstation.verb.VerbException when there is no font for it
     */
    public void pdf(Debrief debrief, List<EarlierRun> earlier, Words words, Path file) throws IOException {
        papers.pdf(DebriefReport.of(debrief, earlier, words), file);
    }

    /** Writes it as CSV: a line for each expectation and trainee. */
    public void csv(Debrief debrief, Words words, Path file) throws IOException {
        papers.csv(DebriefCsv.lines(debrief, words), file);
    }
}
