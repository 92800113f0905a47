package uz.posbon.workstation.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import uz.posbon.workstation.paper.PdfPages.Cell;

/** Writes a sheet as PDF, A4 upright, with its font in it. Any thread but the FX thread: it reads the font's files. */
final class SheetPdf {
    private static final double TITLE = 15;
    private static final double HEADING = 11.5;
    private static final double TEXT = 9;
    private static final double WIDTH = PdfPages.RIGHT - PdfPages.LEFT;
    private static final double LABELS = 104;
    private static final double INDENT = 14;

    /** A heading at the foot of a page belongs to nobody. */
    private static final double TOGETHER = 90;

    private static final double HAND = 20;
    private static final int HAND_LINES = 2;

    private final FontFiles fonts;

    SheetPdf(FontFiles fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes it; the stream stays open.
     *
     * @throws uz.posbon.workstation.verb.VerbException when there is no font for it
     */
    void write(Sheet sheet, OutputStream out) throws IOException {
        FontFiles.Choice choice = fonts.found();
        try (TrueTypeFont regular = new TTFParser().parse(new RandomAccessReadBufferedFile(choice.regular()));
                TrueTypeFont bold = new TTFParser().parse(new RandomAccessReadBufferedFile(choice.bold()));
                PDDocument document = new PDDocument();
                PdfPages pages = new PdfPages(document, new Typeface(document, regular), new Typeface(document, bold))) {
            document.getDocumentInformation().setTitle(sheet.title());
            document.getDocumentCatalog().setLanguage(sheet.language());
            head(pages, sheet);
            for (Sheet.Case one : sheet.cases()) {
                incident(pages, one, sheet.labels());
            }
            pages.finish(sheet.labels().footer(), sheet.labels().page());
            document.save(out);
        }
    }

    private static void head(PdfPages pages, Sheet sheet) throws IOException {
        pages.row(TITLE, whole(sheet.title(), true));
        pages.space(4);
        for (Sheet.Fact fact : sheet.head()) {
            fact(pages, fact);
        }
        if (!sheet.warning().isEmpty()) {
            pages.space(4);
            pages.row(HEADING, whole(sheet.warning(), true));
        }
        pages.space(6);
    }

    private static void incident(PdfPages pages, Sheet.Case one, Sheet.Labels labels) throws IOException {
        pages.reserve(TOGETHER);
        pages.rule(1.2);
        pages.space(2);
        String badge = one.badge().isEmpty() ? "" : "   [" + one.badge() + "]";
        pages.row(HEADING, whole(one.heading() + badge, true));
        pages.row(TEXT + 1, whole(one.title(), false));
        pages.space(2);
        for (Sheet.Fact fact : one.facts()) {
            fact(pages, fact);
        }
        units(pages, one, labels);
        steps(pages, one, labels);
        log(pages, one, labels);
        pages.space(4);
        pages.reserve(HAND * HAND_LINES + TEXT * 2);
        pages.row(TEXT, whole(labels.notes(), true));
        for (int i = 0; i < HAND_LINES; i++) {
            pages.ruled(HAND);
        }
        pages.space(12);
    }

    private static void fact(PdfPages pages, Sheet.Fact fact) throws IOException {
        pages.row(TEXT,
                new Cell(PdfPages.LEFT, LABELS - 6, fact.label(), true),
                new Cell(PdfPages.LEFT + LABELS, WIDTH - LABELS, fact.value(), false));
    }

    private static void units(PdfPages pages, Sheet.Case one, Sheet.Labels labels) throws IOException {
        section(pages, labels.units());
        if (one.units().isEmpty()) {
            pages.row(TEXT, new Cell(PdfPages.LEFT + INDENT, WIDTH - INDENT, labels.noUnits(), false));
        }
        for (Sheet.UnitLine unit : one.units()) {
            pages.row(TEXT,
                    new Cell(PdfPages.LEFT + INDENT, 84, unit.callSign(), true),
                    new Cell(PdfPages.LEFT + 104, 104, unit.status(), false),
                    new Cell(PdfPages.LEFT + 214, 126, unit.since(), false),
                    new Cell(PdfPages.LEFT + 346, WIDTH - 346, unit.phone(), false));
        }
    }

    private static void steps(PdfPages pages, Sheet.Case one, Sheet.Labels labels) throws IOException {
        if (one.steps().isEmpty()) {
            return;
        }
        section(pages, labels.checklist());
        for (Sheet.StepLine step : one.steps()) {
            pages.box(PdfPages.LEFT + 2, TEXT, !step.isOpen());
            pages.row(TEXT,
                    new Cell(PdfPages.LEFT + INDENT, 300, step.text(), false),
                    new Cell(PdfPages.LEFT + 320, WIDTH - 320, step.remark(), false));
        }
    }

    private static void log(PdfPages pages, Sheet.Case one, Sheet.Labels labels) throws IOException {
        if (one.log().isEmpty()) {
            return;
        }
        section(pages, labels.log());
        for (Sheet.LogLine line : one.log()) {
            pages.row(TEXT,
                    new Cell(PdfPages.LEFT + INDENT, 92, line.time(), false),
                    new Cell(PdfPages.LEFT + 110, 80, line.actor(), false),
                    new Cell(PdfPages.LEFT + 196, WIDTH - 196, line.text(), false));
        }
    }

    private static void section(PdfPages pages, String title) throws IOException {
        pages.space(3);
        pages.reserve(TEXT * 3);
        pages.row(TEXT, whole(title, true));
    }

    private static Cell whole(String text, boolean isBold) {
        return new Cell(PdfPages.LEFT, WIDTH, text, isBold);
    }
}
