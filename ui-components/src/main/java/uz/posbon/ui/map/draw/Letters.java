package uz.posbon.ui.map.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;

/**
 * Writes words, letter by letter from pictures made once: a screen full of words costs the toolkit's text engine, which paints
 * their rims anew each time, more than a frame. FX thread only.
 */
public final class Letters {

    /** Room for the rim, logical pixels. */
    private static final int RIM = 4;

    /** What pictures are made for. */
    private record Look(double scale, int argb, int halo) {}

    private static final int MOST_KNOWN = 8192;

    private final TextWidths widths;
    private final Map<String, Double> known = new HashMap<>();
    private final int height;
    private final Map<String, Letter> letters = new HashMap<>();
    private Look look = new Look(0, 0, 0);

    /** Letters of one font. */
    public Letters(Font font) {
        widths = new TextWidths(font);
        height = (int) Math.ceil(font.getSize() / 4) * 8;
    }

    /** Width of a word in logical pixels. */
    public double width(String word) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::measure);
    }

    private double measure(String word) {
        return word.codePoints().mapToDouble(letter -> widths.of(Character.toString(letter))).sum();
    }

    /** Makes the pictures that these words need and that are not there yet. */
    public void prepare(Collection<String> words, double scale, int argb, int halo) {
        Look wanted = new Look(scale, argb, halo);
        if (!wanted.equals(look)) {
            letters.clear();
            look = wanted;
        }
        Set<String> missing = new TreeSet<>();
        words.forEach(word -> word.codePoints().mapToObj(Character::toString).filter(letter -> !letters.containsKey(letter)).forEach(missing::add));
        if (!missing.isEmpty()) {
            draw(missing);
        }
    }

    /**
     * A word that was prepared.
     *
     * @param x its left end, logical pixels
     * @param y its middle, logical pixels
     */
    public Written write(String word, double x, double y) {
        List<Letter> pictures = new ArrayList<>();
        int[] lefts = new int[word.length()];
        double left = x - RIM;
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            String letter = Character.toString(word.codePointAt(i));
            Letter picture = letters.get(letter);
            if (picture != null) {
                lefts[pictures.size()] = (int) Math.rint(left * look.scale());
                pictures.add(picture);
            }
            left += widths.of(letter);
        }
        return new Written(pictures, Arrays.copyOf(lefts, pictures.size()), (int) Math.rint((y - height / 2.0) * look.scale()));
    }

    /** All missing letters in one picture, rims above and bodies below. */
    private void draw(Set<String> missing) {
        double wide = missing.stream().mapToDouble(this::cell).sum();
        Canvas canvas = new Canvas(wide, 2.0 * height);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFont(widths.font());
        pen.setTextBaseline(VPos.CENTER);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setLineWidth(3);
        pen.setStroke(Ink.color(look.halo()));
        pen.setFill(Ink.color(look.argb()));
        double left = 0;
        for (String letter : missing) {
            pen.strokeText(letter, left + RIM, height / 2.0);
            pen.fillText(letter, left + RIM, height * 1.5);
            left += cell(letter);
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(look.scale(), look.scale()));
        WritableImage image = canvas.snapshot(parameters, null);
        left = 0;
        for (String letter : missing) {
            letters.put(letter, cut(image, left, cell(letter)));
            left += cell(letter);
        }
    }

    private Letter cut(WritableImage image, double left, double cell) {
        int from = (int) Math.rint(left * look.scale());
        int width = (int) Math.min(Math.rint(cell * look.scale()), image.getWidth() - from);
        int high = (int) Math.min(Math.rint(height * look.scale()), image.getHeight() / 2);
        int below = (int) Math.rint(height * look.scale());
        int bodyHigh = (int) Math.min(high, image.getHeight() - below);
        int[] rim = new int[width * high];
        int[] body = new int[width * high];
        image.getPixelReader().getPixels(from, 0, width, high, PixelFormat.getIntArgbPreInstance(), rim, 0, width);
        image.getPixelReader().getPixels(from, below, width, bodyHigh, PixelFormat.getIntArgbPreInstance(), body, 0, width);
        return new Letter(new Stamp(width, high, rim), new Stamp(width, high, body));
    }

    /** A multiple of four, so that cells begin on whole device pixels at the usual scales. */
    private double cell(String letter) {
        return Math.ceil(widths.of(letter) / 4) * 4 + 8;
    }
}
