package uz.posbon.workstation.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import uz.posbon.workstation.paper.PdfPages.Cell;

/** Writes a report as PDF, A4 upright, with its font in it. Any thread but the FX thread: it reads the font's files. */
final class ReportPdf {
    private static final double TITLE = 15;
    private static final double HEADING = 11.5;
    private static final double TEXT = 9;
    private static final double FIGURE = 22;
    private static final double WIDTH = PdfPages.RIGHT - PdfPages.LEFT;
    private static final double LABELS = 150;
    private static final double GAP = 8;

    /** The first column is a name, the second a title or another name; both need more room than a number. */
    private static final double[] WEIGHTS = {1.6, 2.2};

    private final FontFiles fonts;

    ReportPdf(FontFiles fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes it; the stream stays open.
     *
     * @throws uz.posbon.workstation.verb.VerbException when there is no font for it
     */
    void write(Report report, OutputStream out) throws IOException {
        FontFiles.Choice choice = fonts.found();
        try (TrueTypeFont regular = new TTFParser().parse(new RandomAccessReadBufferedFile(choice.regular()));
                TrueTypeFont bold = new TTFParser().parse(new RandomAccessReadBufferedFile(choice.bold()));
                PDDocument document = new PDDocument();
                PdfPages pages = new PdfPages(document, new Typeface(document, regular), new Typeface(document, bold))) {
            document.getDocumentInformation().setTitle(report.title());
            document.getDocumentCatalog().setLanguage(report.language());
            pages.row(TITLE, new Cell(PdfPages.LEFT, WIDTH, report.title(), true));
            pages.space(4);
            for (Report.Fact fact : report.head()) {
                pages.row(TEXT,
                        new Cell(PdfPages.LEFT, LABELS - GAP, fact.label(), true),
                        new Cell(PdfPages.LEFT + LABELS, WIDTH - LABELS, fact.value(), false));
            }
            figures(pages, report.figures());
            for (Report.Table table : report.tables()) {
                table(pages, table);
            }
            pages.finish(report.title(), report.page());
            document.save(out);
        }
    }

    /** Large numbers side by side, each with what it is below. */
    private static void figures(PdfPages pages, List<Report.Fact> figures) throws IOException {
        if (figures.isEmpty()) {
            return;
        }
        pages.space(8);
        double width = WIDTH / figures.size();
        Cell[] values = new Cell[figures.size()];
        Cell[] labels = new Cell[figures.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = new Cell(PdfPages.LEFT + i * width, width - GAP, figures.get(i).value(), true);
            labels[i] = new Cell(PdfPages.LEFT + i * width, width - GAP, figures.get(i).label(), false);
        }
        pages.row(FIGURE, values);
        pages.row(TEXT, labels);
    }

    private static void table(PdfPages pages, Report.Table table) throws IOException {
        pages.space(10);
        // A heading at the foot of a page belongs to nobody.
        pages.reserve(HEADING + TEXT * 5);
        pages.rule(1.2);
        pages.space(2);
        pages.row(HEADING, new Cell(PdfPages.LEFT, WIDTH, table.title(), true));
        pages.space(2);
        if (table.rows().isEmpty()) {
            pages.row(TEXT, new Cell(PdfPages.LEFT, WIDTH, table.empty(), false));
            return;
        }
        pages.row(TEXT, cells(table, table.columns(), true));
        for (List<String> row : table.rows()) {
            // Two lines, as most rows are at most, stay together; on a page of its own a table says again what its columns are.
            if (pages.reserve(TEXT * 2.7)) {
                pages.row(TEXT, cells(table, table.columns(), true));
            }
            pages.row(TEXT, cells(table, row, false));
        }
    }

    private static Cell[] cells(Report.Table table, List<String> texts, boolean isBold) {
        double all = 0;
        for (int i = 0; i < texts.size(); i++) {
            all += weight(table, i);
        }
        Cell[] cells = new Cell[texts.size()];
        double x = PdfPages.LEFT;
        for (int i = 0; i < cells.length; i++) {
            double width = WIDTH * weight(table, i) / all;
            cells[i] = new Cell(x, width - GAP, texts.get(i), isBold);
            x += width;
        }
        return cells;
    }

    private static double weight(Report.Table table, int column) {
        return !table.widths().isEmpty() ? table.widths().get(column) : column < WEIGHTS.length ? WEIGHTS[column] : 1;
    }
}
