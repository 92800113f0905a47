package uz.posbon.workstation.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Pages that fill from top to bottom; a new one begins when a line does not fit any more. Lengths are in points. */
final class PdfPages implements AutoCloseable {
    static final double LEFT = 42;
    static final double RIGHT = PDRectangle.A4.getWidth() - 42;
    private static final double TOP = PDRectangle.A4.getHeight() - 40;
    private static final double BOTTOM = 56;
    private static final double FOOT = 34;
    private static final double LEADING = 1.34;
    private static final double SMALL = 7.5;

    private final PDDocument document;
    private final Typeface regular;
    private final Typeface bold;
    private final List<PDPage> pages = new ArrayList<>();
    private @Nullable PDPageContentStream ink;
    private double y;

    PdfPages(PDDocument document, Typeface regular, Typeface bold) {
        this.document = document;
        this.regular = regular;
        this.bold = bold;
    }

    /** A text beside others in one row. */
    record Cell(double x, double width, String text, boolean isBold) {}

    /** A row of cells, each as many lines high as it needs; a row higher than what is left goes on on the next page. */
    void row(double size, Cell... cells) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (Cell cell : cells) {
            lines.add(face(cell).lines(cell.text(), size, cell.width()));
        }
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            reserve(size * LEADING);
            y -= size * LEADING;
            for (int c = 0; c < cells.length; c++) {
                if (i < lines.get(c).size()) {
                    write(ink(), face(cells[c]), size, cells[c].x(), y + size * 0.34, lines.get(c).get(i));
                }
            }
        }
    }

    /** Keeps so much together: begins a page where it does not fit, and says whether it did. */
    boolean reserve(double height) throws IOException {
        boolean full = ink == null || y - height < BOTTOM;
        if (full) {
            turn();
        }
        return full;
    }

    void space(double height) {
        y -= height;
    }

    /** A line from edge to edge. */
    void rule(double thickness) throws IOException {
        reserve(thickness);
        line(LEFT, RIGHT, thickness);
    }

    /** A thin line to write on by hand. */
    void ruled(double height) throws IOException {
        reserve(height);
        y -= height;
        line(LEFT, RIGHT, 0.3);
    }

    private void line(double from, double to, double thickness) throws IOException {
        PDPageContentStream on = ink();
        on.setLineWidth((float) thickness);
        on.moveTo((float) from, (float) y);
        on.lineTo((float) to, (float) y);
        on.stroke();
    }

    /** A box to tick, left of the line that comes next; one that is ticked already is crossed. */
    void box(double x, double size, boolean isTicked) throws IOException {
        reserve(size * LEADING);
        float side = (float) (size * 0.8);
        float left = (float) x;
        float bottom = (float) (y - size * LEADING + size * 0.26);
        PDPageContentStream on = ink();
        on.setLineWidth(0.7f);
        on.addRect(left, bottom, side, side);
        if (isTicked) {
            on.moveTo(left, bottom);
            on.lineTo(left + side, bottom + side);
            on.moveTo(left, bottom + side);
            on.lineTo(left + side, bottom);
        }
        on.stroke();
    }

    /** Ends the pages and writes their feet. */
    void finish(String footer, String page) throws IOException {
        close();
        String left = regular.clean(footer);
        for (int i = 0; i < pages.size(); i++) {
            String right = regular.clean(page.replace("{page}", Integer.toString(i + 1)).replace("{pages}", Integer.toString(pages.size())));
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                write(foot, regular, SMALL, LEFT, FOOT, left);
                write(foot, regular, SMALL, regular.rightAligned(right, SMALL, RIGHT), FOOT, right);
            }
        }
    }

    private Typeface face(Cell cell) {
        return cell.isBold() ? bold : regular;
    }

    private static void write(PDPageContentStream ink, Typeface face, double size, double x, double y, String clean) throws IOException {
        ink.beginText();
        ink.setFont(face.font(), (float) size);
        ink.newLineAtOffset((float) x, (float) y);
        ink.showText(clean);
        ink.endText();
    }

    private PDPageContentStream ink() throws IOException {
        return ink == null ? turn() : ink;
    }

    private PDPageContentStream turn() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        PDPageContentStream next = new PDPageContentStream(document, page);
        ink = next;
        y = TOP;
        return next;
    }

    @Override
    public void close() throws IOException {
        if (ink != null) {
            ink.close();
            ink = null;
        }
    }
}
