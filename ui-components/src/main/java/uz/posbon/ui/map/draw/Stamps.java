package uz.posbon.ui.map.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/**
 * Words that lie aslant, each in one picture that is made once: turned letters cannot be put together from pictures of single ones. FX
 * thread only.
 */
public final class Stamps {

    private static final int MOST_KEPT = 2048;
    /** So many fit on one canvas of a size every graphics pipeline has. */
    private static final int MOST_AT_ONCE = 64;

    private static final double WIDEST = 2048;
    /** Room for the rim, logical pixels. */
    private static final double RIM = 3;

    private final Map<Words, Stamp> stamps = new HashMap<>();
    private double scale;

    private record Cell(Words words, double left, double top, double width, double height) {}

    /** Gives a picture of each of these words, made for so many device pixels a logical one. */
    public List<Stamp> of(List<Words> wanted, double forScale) {
        if (forScale != scale || stamps.size() > MOST_KEPT) {
            stamps.clear();
            scale = forScale;
        }
        List<Words> missing = wanted.stream().distinct().filter(words -> !stamps.containsKey(words))
                .sorted(Comparator.comparingDouble(Stamps::height)).toList();
        for (int from = 0; from < missing.size(); from += MOST_AT_ONCE) {
            draw(cells(missing.subList(from, Math.min(missing.size(), from + MOST_AT_ONCE))));
        }
        return wanted.stream().map(stamps::get).toList();
    }

    private static double width(Words words) {
        return extent(words, Math.cos(Math.toRadians(words.degrees())), Math.sin(Math.toRadians(words.degrees())));
    }

    private static double height(Words words) {
        return extent(words, Math.sin(Math.toRadians(words.degrees())), Math.cos(Math.toRadians(words.degrees())));
    }

    /** A multiple of four, so that cells begin on whole device pixels at the usual scales. */
    private static double extent(Words words, double along, double across) {
        double room = words.length() * Math.abs(along) + words.thickness() * Math.abs(across) + 2 * RIM;
        return Math.min(WIDEST, Math.ceil(room / 4) * 4);
    }

    /** In rows, the next below the highest of the one before. */
    private static List<Cell> cells(List<Words> all) {
        List<Cell> cells = new ArrayList<>();
        double left = 0;
        double top = 0;
        double next = 0;
        for (Words words : all) {
            double width = width(words);
            if (left + width > WIDEST) {
                left = 0;
                top = next;
            }
            cells.add(new Cell(words, left, top, width, height(words)));
            left += width;
            next = Math.max(next, top + height(words));
        }
        return cells;
    }

    private void draw(List<Cell> cells) {
        Canvas canvas = new Canvas(
                cells.stream().mapToDouble(cell -> cell.left() + cell.width()).max().orElse(1),
                cells.stream().mapToDouble(cell -> cell.top() + cell.height()).max().orElse(1));
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setTextBaseline(VPos.CENTER);
        for (Cell cell : cells) {
            Words words = cell.words();
            pen.save();
            pen.setFont(words.font().font());
            pen.translate(cell.left() + cell.width() / 2, cell.top() + cell.height() / 2);
            pen.rotate(words.degrees());
            Ink.write(pen, words.text(), -words.length() / 2, 0, words.argb(), words.halo());
            pen.restore();
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage image = canvas.snapshot(parameters, null);
        cells.forEach(cell -> stamps.put(cell.words(), cut(image, cell)));
    }

    private Stamp cut(WritableImage image, Cell cell) {
        int left = (int) Math.rint(cell.left() * scale);
        int top = (int) Math.rint(cell.top() * scale);
        int width = (int) Math.min(Math.rint(cell.width() * scale), image.getWidth() - left);
        int height = (int) Math.min(Math.rint(cell.height() * scale), image.getHeight() - top);
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(left, top, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return new Stamp(width, height, pixels);
    }
}
