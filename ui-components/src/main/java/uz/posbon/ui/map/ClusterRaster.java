package uz.posbon.ui.map;

import uz.posbon.ui.map.draw.Digits;
import uz.posbon.ui.map.draw.PixelGrid;

/** Draws discs: the count within a ring of the worst colour, and the worst shape on its rim, so that colour never speaks alone. */
final class ClusterRaster {

    private static final double DIGITS = 12;
    private static final int MARK = 12;

    private ClusterRaster() {}

    static void draw(PixelGrid grid, Clusters.Disc disc, MapFrame frame, boolean marked) {
        Viewport view = frame.viewport();
        double size = Mercator.worldSize(view.zoom());
        double x = (disc.x() * size - view.originX()) * frame.scale();
        double y = (disc.y() * size - view.originY()) * frame.scale();
        double radius = disc.radius() * frame.scale();
        MapPalette palette = frame.palette();
        int reach = (int) Math.ceil(radius + 4 * frame.scale());
        int middleX = (int) Math.rint(x);
        int middleY = (int) Math.rint(y);
        for (int row = middleY - reach; row <= middleY + reach; row++) {
            for (int column = middleX - reach; column <= middleX + reach; column++) {
                double edge = Math.hypot(column - middleX, row - middleY) - radius;
                if (marked) {
                    grid.blend(column, row, palette.focus(), 0.5 - (edge - 3 * frame.scale()));
                }
                grid.blend(column, row, palette.casing(), 0.5 - (edge - 1.5 * frame.scale()));
                grid.blend(column, row, disc.worst().argb() | 0xFF000000, 0.5 - edge);
                grid.blend(column, row, palette.ground(), 0.5 - (edge + 3.5 * frame.scale()));
            }
        }
        Digits.write(grid, disc.members().length, middleX + 0.5, middleY + 0.5, DIGITS * frame.scale(), palette.text());
        MapSymbol worst = disc.worst();
        Sprite.Look look = new Sprite.Look(worst.shape(), worst.argb(), MARK, -1, worst.hollow(), worst.stale(), false);
        int off = (int) Math.rint((radius - 2 * frame.scale()) * Math.sqrt(0.5));
        Sprite.draw(look, frame.scale(), palette).blend(grid, middleX + off, middleY - off);
    }
}
