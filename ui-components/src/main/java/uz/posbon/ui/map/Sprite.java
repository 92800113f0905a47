package uz.posbon.ui.map;

import uz.posbon.ui.map.draw.Covered;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Pixels;

/**
 * A symbol as premultiplied pixels, made once for all symbols that look alike and blended wherever one is.
 *
 * @param reach pixels from the middle to each edge; the sprite is 2 * reach + 1 wide and high
 * @param firsts first column of each row that is not transparent, beyond the last where there is none
 * @param lasts last such column
 */
record Sprite(int reach, int[] pixels, int[] firsts, int[] lasts) {

    /** Logical pixels from the edge of the selected symbol to that of the ring around it. */
    static final double HALO = 6;

    /**
     * What makes two symbols look different.
     *
     * @param heading degrees in steps that move the nose of a symbol this large by about a pixel, or -1 for none
     */
    record Look(SymbolShape shape, int argb, int size, int heading, boolean hollow, boolean stale, boolean selected) {

        static Look of(MapSymbol symbol, boolean selected) {
            double heading = symbol.headingDegrees();
            int degrees = symbol.sizePx() <= 16 ? 10 : 6;
            int step = Double.isNaN(heading) ? -1 : Math.floorMod((int) Math.round(heading / degrees) * degrees, 360);
            return new Look(symbol.shape(), symbol.argb(), symbol.sizePx(), step, symbol.hollow(), symbol.stale(), selected);
        }

        /** A record's own code puts thousands of these into few places. */
        @Override
        public int hashCode() {
            int flags = (hollow ? 1 : 0) + (stale ? 2 : 0) + (selected ? 4 : 0);
            int mixed = argb * 0x9E3779B1 ^ (shape.ordinal() * 8 + flags) * 0x85EBCA6B ^ (size * 361 + heading) * 0xC2B2AE35;
            return mixed ^ mixed >>> 15;
        }
    }

    static Sprite draw(Look look, double scale, MapPalette palette) {
        double radius = look.size() * scale / 2;
        double casing = 1.5 * scale;
        double halo = look.selected() ? HALO * scale : 0;
        double nose = turns(look) ? 0 : look.heading() >= 0 ? radius * 0.75 : 0;
        int reach = (int) Math.ceil(radius * 1.15 + Math.max(nose, halo) + casing + 1);
        int side = 2 * reach + 1;
        int[] pixels = new int[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                pixels[row * side + column] = pixel(look, column - reach, row - reach, radius, casing, scale, palette);
            }
        }
        return cut(reach, pixels);
    }

    /** A sprite of pixels that are there already. */
    static Sprite cut(int reach, int[] pixels) {
        int side = 2 * reach + 1;
        int[] firsts = new int[side];
        int[] lasts = new int[side];
        for (int row = 0; row < side; row++) {
            firsts[row] = side;
            lasts[row] = -1;
            for (int column = 0; column < side; column++) {
                if (pixels[row * side + column] != 0) {
                    firsts[row] = Math.min(firsts[row], column);
                    lasts[row] = column;
                }
            }
        }
        return new Sprite(reach, pixels, firsts, lasts);
    }

    /** Lays those of its rows that are between two of the picture under what was drawn before, its middle at a pixel. */
    void blendUnder(PixelGrid grid, Covered covered, int x, int y, int top, int bottom) {
        int side = 2 * reach + 1;
        int lastRow = Math.min(bottom - 1, y + reach);
        for (int row = Math.max(top, y - reach); row <= lastRow; row++) {
            int own = row - y + reach;
            int first = Math.max(0, x - reach + firsts[own]);
            int last = Math.min(grid.width() - 1, x - reach + lasts[own]);
            if (first <= last) {
                covered.layUnder(grid, row, first, last, pixels, own * side - x + reach);
            }
        }
    }

    /** Lays it over the picture, its middle at a pixel; what lies beyond the edges is cut off. */
    void blend(PixelGrid grid, int x, int y) {
        int side = 2 * reach + 1;
        int[] below = grid.pixels();
        int firstRow = Math.max(0, y - reach);
        int lastRow = Math.min(grid.height() - 1, y + reach);
        int firstColumn = Math.max(0, x - reach);
        int lastColumn = Math.min(grid.width() - 1, x + reach);
        for (int row = firstRow; row <= lastRow; row++) {
            int from = (row - y + reach) * side - x + reach;
            int to = row * grid.width();
            for (int column = firstColumn; column <= lastColumn; column++) {
                int above = pixels[from + column];
                if (above != 0) {
                    below[to + column] = Pixels.over(below[to + column], above);
                }
            }
        }
    }

    private static int pixel(Look look, double x, double y, double radius, double casing, double scale, MapPalette palette) {
        double turn = look.heading() < 0 ? 0 : Math.toRadians(look.heading());
        double shape = Outline.distance(look.shape(), x, y, radius, turns(look) ? turn : 0);
        double body = look.heading() >= 0 && !turns(look) ? Math.min(shape, nose(x, y, radius, turn)) : shape;
        double faint = look.stale() ? 0.55 : 1;
        int pixel = Pixels.of(palette.casing(), cover(body - casing) * 0.9 * faint);
        if (look.selected()) {
            double ring = Math.abs(Math.hypot(x, y) - radius - 4 * scale) - scale;
            pixel = Pixels.over(pixel, Pixels.of(palette.casing(), cover(ring - scale) * 0.9));
            pixel = Pixels.over(pixel, Pixels.of(palette.focus(), cover(ring)));
        }
        boolean open = look.hollow() || look.stale() || look.shape() == SymbolShape.RING;
        double stroke = Math.max(1.75 * scale, radius * 0.28);
        double inner = open ? Math.min(cover(shape + stroke), cover(body + stroke)) : 0;
        if (inner > 0) {
            pixel = Pixels.over(pixel, Pixels.of(palette.ground(), inner * 0.75 * faint));
        }
        double full = Math.max(0, cover(body) - inner);
        if (look.stale() && ((int) Math.floor((Math.atan2(y, x) + Math.PI) / (Math.PI / 6)) & 1) == 0) {
            full *= 0.35;
        }
        return Pixels.over(pixel, Pixels.of(look.argb(), full * faint));
    }

    /** Whether the shape itself shows the heading. */
    private static boolean turns(Look look) {
        return look.shape() == SymbolShape.ARROW || look.shape() == SymbolShape.CAMERA;
    }

    /** A pointer that stands out of the shape towards the heading. */
    private static double nose(double x, double y, double radius, double turn) {
        double along = x * Math.sin(turn) - y * Math.cos(turn);
        double across = Math.abs(x * Math.cos(turn) + y * Math.sin(turn));
        double tip = radius * 1.7;
        double slope = 0.62 * (tip - along) - across;
        return Math.max(-slope * 0.85, Math.max(-along, along - tip));
    }

    private static double cover(double distance) {
        return Math.clamp(0.5 - distance, 0, 1);
    }
}
