package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Any number of symbols, a twentieth of which move each second. */
final class ShowcaseCrowd {

    private static final SymbolShape[] SHAPES = {
        SymbolShape.CIRCLE, SymbolShape.ARROW, SymbolShape.SQUARE, SymbolShape.DIAMOND, SymbolShape.RING};
    private static final int[] COLOURS = {0xFF4CD18B, 0xFF58C4FF, 0xFFFF9433, 0xFFC79BFF, 0xFF7A879A};

    private final Random random = new Random(3);
    private final List<MapSymbol> symbols = new ArrayList<>();

    ShowcaseCrowd(int count) {
        for (int i = 0; i < count; i++) {
            double lon = MapShowcase.MIDDLE.lon() + random.nextGaussian() * 0.06;
            symbols.add(symbol(i, lon, MapShowcase.MIDDLE.lat() + random.nextGaussian() * 0.04));
        }
    }

    List<MapSymbol> symbols() {
        return List.copyOf(symbols);
    }

    /** A quarter of a second's moves. */
    List<MapSymbol> move() {
        List<MapSymbol> moved = new ArrayList<>();
        for (int k = 0; k < symbols.size() / 80; k++) {
            int i = random.nextInt(symbols.size());
            MapSymbol before = symbols.get(i);
            symbols.set(i, symbol(i, before.lon() + random.nextGaussian() * 1e-4, before.lat() + random.nextGaussian() * 1e-4));
            moved.add(symbols.get(i));
        }
        return moved;
    }

    private MapSymbol symbol(int i, double lon, double lat) {
        int state = i % 97 == 0 ? 2 : i % 5 == 2 ? 0 : i % 5;
        return new MapSymbol(
                "unit-" + i, lon, lat, SHAPES[state], COLOURS[state], 13, "A-" + (100 + i), state < 2 ? i * 37 % 360 : Double.NaN, false,
                i % 11 == 0, state == 2 ? 3 : 2);
    }
}
