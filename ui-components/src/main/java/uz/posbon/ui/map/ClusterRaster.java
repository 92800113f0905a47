package uz.posbon.ui.map;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Digits;
import uz.posbon.ui.map.draw.PixelGrid;

/**
 * Draws discs: the count within a ring of the worst colour, and the worst shape on its rim, so that colour never speaks alone; or within a ring
 * of all colours by their shares. One thread at a time.
 */
final class ClusterRaster {

    private static final double DIGITS = 12;
    private static final double RIM = 3.5;
    private static final int MARK = 12;
    private static final int MOST_KEPT = 2048;

    private record Plate(double radius, Rim rim, boolean marked) {}

    private final Map<Plate, Sprite> plates = new HashMap<>();
    private final Map<Integer, Sprite> numbers = new HashMap<>();
    private final Map<Sprite.Look, Sprite> marks = new HashMap<>();
    private double madeFor;
    private double madeText;
    private @Nullable MapPalette madeIn;

    /** @param shares the rim's colours; null for the worst one */
    void draw(PixelGrid grid, Clusters.Disc disc, MapFrame frame, boolean marked, @Nullable Rim shares) {
        if (madeFor != frame.scale() || madeText != frame.text() || madeIn != frame.palette() || numbers.size() > MOST_KEPT || plates.size() > MOST_KEPT) {
            plates.clear();
            numbers.clear();
            marks.clear();
            madeFor = frame.scale();
            madeText = frame.text();
            madeIn = frame.palette();
        }
        Viewport view = frame.viewport();
        double size = Mercator.worldSize(view.zoom());
        int x = (int) Math.rint((disc.x() * size - view.originX()) * frame.scale());
        int y = (int) Math.rint((disc.y() * size - view.originY()) * frame.scale());
        double radius = disc.radius() * frame.scale();
        MapSymbol worst = disc.worst();
        Rim rim = shares == null ? Rim.of(worst.argb()) : shares;
        plates.computeIfAbsent(new Plate(radius, rim, marked), plate -> plate(plate, frame)).blend(grid, x, y);
        numbers.computeIfAbsent(disc.members().length, number -> number(number, disc.radius(), frame)).blend(grid, x, y);
        if (shares != null) {
            return;
        }
        Sprite.Look look = new Sprite.Look(worst.shape(), worst.argb(), MARK, -1, worst.hollow(), worst.stale(), false);
        int off = (int) Math.rint((radius - 2 * frame.scale()) * Math.sqrt(0.5));
        marks.computeIfAbsent(look, unseen -> Sprite.draw(unseen, frame.scale(), frame.palette())).blend(grid, x + off, y - off);
    }

    private static Sprite plate(Plate plate, MapFrame frame) {
        int reach = (int) Math.ceil(plate.radius() + 4 * frame.scale());
        PixelGrid grid = square(reach);
        MapPalette palette = frame.palette();
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                double edge = Math.hypot(column - reach, row - reach) - plate.radius();
                if (plate.marked()) {
                    grid.blend(column, row, palette.focus(), 0.5 - (edge - 3 * frame.scale()));
                }
                grid.blend(column, row, palette.casing(), 0.5 - (edge - 1.5 * frame.scale()));
                grid.blend(column, row, plate.rim().at(column - reach, row - reach), 0.5 - edge);
                grid.blend(column, row, palette.ground(), 0.5 - (edge + RIM * frame.scale()));
            }
        }
        return Sprite.cut(reach, grid.pixels());
    }

    /** As large as the text, as far as the disc has room. */
    private static Sprite number(int number, double radius, MapFrame frame) {
        double height = Math.min(DIGITS * frame.text(), 2 * (radius - RIM) / Math.hypot(Digits.width(number, 1), 1)) * frame.scale();
        int reach = (int) Math.ceil(Math.max(height, Digits.width(number, height)) / 2 + 2 * frame.scale());
        PixelGrid grid = square(reach);
        Digits.write(grid, number, reach + 0.5, reach + 0.5, height, frame.palette().text());
        return Sprite.cut(reach, grid.pixels());
    }

    private static PixelGrid square(int reach) {
        int side = 2 * reach + 1;
        return new PixelGrid(new int[side * side], side, side);
    }
}
