package uz.posbon.workstation.boot;

import java.util.List;
import uz.posbon.ui.map.MapSymbol;

/** Symbols made larger; the same list as long as neither they nor their size changed. FX thread only. */
final class LargeSymbols {
    /** The most a map takes. */
    private static final int LARGEST = 64;

    private List<MapSymbol> usual = List.of();
    private List<MapSymbol> large = List.of();
    private double factor = 1;

    List<MapSymbol> of(List<MapSymbol> symbols, double wanted) {
        if (symbols != usual || wanted != factor) {
            usual = symbols;
            factor = wanted;
            large = symbols.stream().map(this::enlarged).toList();
        }
        return large;
    }

    private MapSymbol enlarged(MapSymbol s) {
        int size = Math.min(LARGEST, (int) Math.rint(s.sizePx() * factor));
        return new MapSymbol(
                s.id(), s.lon(), s.lat(), s.shape(), s.argb(), size, s.label(), s.headingDegrees(), s.hollow(), s.stale(), s.zOrder());
    }
}
