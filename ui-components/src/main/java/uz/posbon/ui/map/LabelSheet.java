package uz.posbon.ui.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Letters;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Written;

/** The words of a layer, which move with the map. FX thread only. */
final class LabelSheet {

    /**
     * A word to write.
     *
     * @param x its left end in logical pixels of the world
     * @param y its middle
     */
    record Word(String text, double x, double y) {}

    private final Letters letters;
    private @Nullable Words written;

    /** Words where they were written, laid where they belong. */
    private record Words(List<Written> all, MapFrame written) implements Print {

        @Override
        public void lay(PixelGrid page, MapFrame onto) {
            int right = (int) Math.rint((written.viewport().originX() - onto.viewport().originX()) * onto.scale());
            int down = (int) Math.rint((written.viewport().originY() - onto.viewport().originY()) * onto.scale());
            all.forEach(word -> word.lay(page, right, down));
        }
    }

    LabelSheet(Letters letters) {
        this.letters = letters;
    }

    /** Writes these words in place of those there were. */
    void write(List<Word> words, MapFrame frame) {
        if (words.isEmpty()) {
            written = null;
            return;
        }
        letters.prepare(words.stream().map(Word::text).toList(), frame.scale(), frame.palette().text(), frame.palette().halo());
        Viewport at = frame.viewport();
        written = new Words(words.stream().map(word -> letters.write(word.text(), word.x() - at.originX(), word.y() - at.originY())).toList(), frame);
    }

    /** Lays the words where they belong now; words of another zoom would be in the wrong size. */
    void compose(Composition onto) {
        Words words = written;
        if (words != null && onto.zoom() == words.written().viewport().zoom()) {
            onto.lay(words, frame -> words);
        }
    }
}
