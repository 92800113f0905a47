package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Symbols by id and by place, so that only what is in view is looked at. Immutable; built on any thread. Positions are in drawing order. */
final class SymbolIndex {

    static final SymbolIndex EMPTY = new SymbolIndex(List.of());

    private final MapSymbol[] symbols;
    private final Map<String, Integer> positions;
    private final Doubles xs;
    private final Doubles ys;
    private final Looks looks;
    private final int[] lookNumbers;
    private final PointGrid grid;

    SymbolIndex(List<MapSymbol> given) {
        symbols = given.toArray(MapSymbol[]::new);
        Arrays.sort(symbols, Comparator.comparingInt(MapSymbol::zOrder));
        int count = symbols.length;
        positions = HashMap.newHashMap(count);
        xs = new Doubles(count);
        ys = new Doubles(count);
        looks = new Looks();
        lookNumbers = new int[count];
        for (int i = 0; i < count; i++) {
            positions.put(symbols[i].id(), i);
            place(i);
        }
        grid = new PointGrid(xs, ys);
    }

    /** The same symbols in the same order, some of them elsewhere or looking otherwise. */
    private SymbolIndex(SymbolIndex before, Collection<MapSymbol> changes) {
        symbols = before.symbols.clone();
        positions = before.positions;
        xs = before.xs.copy();
        ys = before.ys.copy();
        looks = before.looks;
        lookNumbers = before.lookNumbers.clone();
        for (MapSymbol symbol : changes) {
            int position = position(symbol.id());
            symbols[position] = symbol;
            place(position);
        }
        grid = new PointGrid(xs, ys);
    }

    private void place(int position) {
        MapSymbol symbol = symbols[position];
        xs.set(position, Mercator.x(symbol.lon()));
        ys.set(position, Mercator.y(symbol.lat()));
        lookNumbers[position] = looks.number(Sprite.Look.of(symbol, false));
    }

    /** With these symbols in place of those of the same ids, or beside them. Where nothing is new, names and order are not made again. */
    SymbolIndex with(Collection<MapSymbol> changes) {
        boolean same = changes.stream().allMatch(symbol -> position(symbol.id()) >= 0 && at(position(symbol.id())).zOrder() == symbol.zOrder());
        if (same) {
            return new SymbolIndex(this, changes);
        }
        MapSymbol[] replaced = symbols.clone();
        List<MapSymbol> added = new ArrayList<>();
        for (MapSymbol symbol : changes) {
            int position = position(symbol.id());
            if (position >= 0) {
                replaced[position] = symbol;
            } else {
                added.add(symbol);
            }
        }
        List<MapSymbol> all = new ArrayList<>(Arrays.asList(replaced));
        all.addAll(added);
        return new SymbolIndex(all);
    }

    /** Whether positions mean the same symbols in both, perhaps elsewhere or looking otherwise. */
    boolean isOrderedAs(SymbolIndex other) {
        return positions == other.positions;
    }

    int count() {
        return symbols.length;
    }

    MapSymbol at(int position) {
        return symbols[position];
    }

    /** What the numbers of looks stand for; the same for every index made from one by changes. */
    Looks looks() {
        return looks;
    }

    int look(int position) {
        return lookNumbers[position];
    }

    double x(int position) {
        return xs.get(position);
    }

    double y(int position) {
        return ys.get(position);
    }

    /** The square of the straight way through the globe of radius 1 to a point on it. */
    double chord(int position, double[] point) {
        double[] there = Ground.onGlobe(symbols[position].lon(), symbols[position].lat());
        double x = there[0] - point[0];
        double y = there[1] - point[1];
        double z = there[2] - point[2];
        return x * x + y * y + z * z;
    }

    /** Where in the drawing order the symbol is, or -1. */
    int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    /** The positions within an area of the unit world, ascending. */
    int[] within(double left, double top, double right, double bottom) {
        return grid.within(left, top, right, bottom);
    }

    /** Whether there can be a symbol between two meridians of the unit world. */
    boolean meets(double left, double right) {
        return grid.meets(left, right);
    }

    /** See {@link PointGrid#around}. */
    void around(double x, double y, PointGrid.Search search) {
        grid.around(x, y, search);
    }
}
