package uz.posbon.ui.map;

import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Letters;
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

    private final ImageView view = new ImageView();
    private final Letters letters;
    private @Nullable Viewport written;
    private @Nullable PixelBuffer<IntBuffer> buffer;

    LabelSheet(Letters letters) {
        this.letters = letters;
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setVisible(false);
    }

    Node node() {
        return view;
    }

    /** Writes these words in place of those there were. */
    void write(List<Word> words, MapFrame frame) {
        Viewport at = frame.viewport();
        written = at;
        view.setVisible(!words.isEmpty());
        if (words.isEmpty()) {
            return;
        }
        letters.prepare(words.stream().map(Word::text).toList(), frame.scale(), frame.palette().text(), frame.palette().halo());
        PixelBuffer<IntBuffer> paper = paper(frame);
        PixelGrid grid = new PixelGrid(paper.getBuffer().array(), paper.getWidth(), paper.getHeight());
        grid.clear();
        words.forEach(word -> letters.write(grid, word.text(), word.x() - at.originX(), word.y() - at.originY()));
        paper.updateBuffer(whole -> null);
    }

    private PixelBuffer<IntBuffer> paper(MapFrame frame) {
        int width = (int) Math.ceil(frame.viewport().width() * frame.scale());
        int height = (int) Math.ceil(frame.viewport().height() * frame.scale());
        PixelBuffer<IntBuffer> paper = buffer;
        if (paper == null || paper.getWidth() != width || paper.getHeight() != height) {
            paper = new PixelBuffer<>(width, height, IntBuffer.wrap(new int[width * height]), PixelFormat.getIntArgbPreInstance());
            buffer = paper;
            view.setImage(new WritableImage(paper));
        }
        view.setFitWidth(width / frame.scale());
        view.setFitHeight(height / frame.scale());
        return paper;
    }

    /** Keeps the words where they belong; those of another zoom are not shown. */
    void move(Viewport now) {
        Viewport then = written;
        if (then != null) {
            view.setOpacity(then.zoom() == now.zoom() ? 1 : 0);
            view.setTranslateX(then.originX() - now.originX());
            view.setTranslateY(then.originY() - now.originY());
        }
    }
}
