package uz.posbon.ui.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Letters;
import uz.posbon.ui.map.draw.InkedBlocks;
import uz.posbon.ui.map.draw.PixelGrid;

/** The words of a layer in one picture that moves with the map. FX thread only. */
final class LabelSheet {

    /**
     * A word to write.
     *
     * @param x its left end in logical pixels of the world
     * @param y its middle
     */
    record Word(String text, double x, double y) {}

    private final Letters letters;
    private @Nullable MapFrame written;
    private @Nullable PixelGrid paper;
    private @Nullable InkedBlocks inked;

    LabelSheet(Letters letters) {
        this.letters = letters;
    }

    /** Writes these words in place of those there were. */
    void write(List<Word> words, MapFrame frame) {
        written = words.isEmpty() ? null : frame;
        if (words.isEmpty()) {
            return;
        }
        letters.prepare(words.stream().map(Word::text).toList(), frame.scale(), frame.palette().text(), frame.palette().halo());
        PixelGrid grid = paper(frame);
        Viewport at = frame.viewport();
        words.forEach(word -> letters.write(grid, word.text(), word.x() - at.originX(), word.y() - at.originY()));
        inked = InkedBlocks.of(grid);
    }

    private PixelGrid paper(MapFrame frame) {
        int width = (int) Math.ceil(frame.viewport().width() * frame.scale());
        int height = (int) Math.ceil(frame.viewport().height() * frame.scale());
        PixelGrid grid = paper;
        if (grid == null || grid.width() != width || grid.height() != height) {
            grid = new PixelGrid(new int[width * height], width, height);
            paper = grid;
        } else {
            grid.clear();
        }
        return grid;
    }

    /** Lays the words where they belong now; words of another zoom would be in the wrong size. */
    void compose(Composition onto) {
        PixelGrid grid = paper;
        InkedBlocks where = inked;
        MapFrame then = written;
        if (grid != null && where != null && then != null && onto.zoom() == then.viewport().zoom()) {
            onto.lay(grid, where, then);
        }
    }
}
