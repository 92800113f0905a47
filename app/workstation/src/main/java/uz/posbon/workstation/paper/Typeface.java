package uz.posbon.workstation.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in a document: it knows how wide words are and where they break. It lives as long as its document. */
final class Typeface {
    /** Instead of a letter the font does not have: a sheet with a gap is better than none. */
    private static final String UNKNOWN = "?";

    private final PDFont font;
    private final CmapLookup glyphs;

    Typeface(PDDocument document, TrueTypeFont file) throws IOException {
        // Joined letters look finer and are found by nobody who searches the file for a word.
        file.setEnableGsub(false);
        glyphs = file.getUnicodeCmapLookup();
        font = PDType0Font.load(document, file, true);
    }

    PDFont font() {
        return font;
    }

    /** The text in letters the font has, in one line. */
    String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                clean.append(' ');
            } else if (!Character.isISOControl(point) && Character.getType(point) != Character.FORMAT) {
                clean.append(glyphs.getGlyphId(point) == 0 ? UNKNOWN : Character.toString(point));
            }
        });
        return clean.toString();
    }

    /** @param clean what {@link #clean} made */
    private double width(String clean, double size) throws IOException {
        return font.getStringWidth(clean) / 1000 * size;
    }

    /** The text in lines no wider than {@code width}; a word that is wider than a line is broken where the line ends. */
    List<String> lines(String text, double size, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R", -1)) {
            wrap(clean(paragraph), size, width, lines);
        }
        return lines;
    }

    private void wrap(String paragraph, double size, double width, List<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split(" ")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
                int end = fitting(rest, size, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
    }

    /** How much of a word fits, one letter at least. */
    private int fitting(String word, double size, double width) throws IOException {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** How far from the left a text begins that ends at {@code right}. */
    double rightAligned(String clean, double size, double right) throws IOException {
        return right - width(clean, size);
    }
}
