package uz.posbon.ui.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A grid over symbols, so that only what is in view is looked at. Immutable; built on any thread. Positions are in drawing order. */
final class SymbolIndex {

    static final SymbolIndex EMPTY = new SymbolIndex(List.of());

    private static final int PER_CELL = 8;

    private final List<MapSymbol> symbols;
    private final Map<String, Integer> positions;
    private final double[] xs;
    private final double[] ys;
    private final double west;
    private final double north;
    private final double cellWidth;
    private final double cellHeight;
    private final int side;
    private final int[] starts;
    private final int[] members;

    SymbolIndex(List<MapSymbol> given) {
        MapSymbol[] sorted = given.toArray(MapSymbol[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(MapSymbol::zOrder));
        int count = sorted.length;
        symbols = List.of(sorted);
        positions = HashMap.newHashMap(count);
        xs = new double[count];
        ys = new double[count];
        for (int i = 0; i < count; i++) {
            positions.put(sorted[i].id(), i);
            xs[i] = Mercator.x(sorted[i].lon());
            ys[i] = Mercator.y(sorted[i].lat());
        }
        west = Arrays.stream(xs).min().orElse(0);
        north = Arrays.stream(ys).min().orElse(0);
        side = Math.clamp((long) Math.ceil(Math.sqrt(count / (double) PER_CELL)), 1, 512);
        cellWidth = Math.max((Arrays.stream(xs).max().orElse(0) - west) / side, 1e-12);
        cellHeight = Math.max((Arrays.stream(ys).max().orElse(0) - north) / side, 1e-12);
        starts = new int[side * side + 1];
        members = new int[count];
        fill();
    }

    private void fill() {
        int[] cells = new int[xs.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row(ys[i]) * side + column(xs[i]);
            starts[cells[i] + 1]++;
        }
        for (int cell = 0; cell < side * side; cell++) {
            starts[cell + 1] += starts[cell];
        }
        int[] next = starts.clone();
        for (int i = 0; i < cells.length; i++) {
            members[next[cells[i]]++] = i;
        }
    }

    List<MapSymbol> symbols() {
        return symbols;
    }

    MapSymbol at(int position) {
        return symbols.get(position);
    }

    double x(int position) {
        return xs[position];
    }

    double y(int position) {
        return ys[position];
    }

    /** Where in the drawing order the symbol is, or -1. */
    int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    /** The positions within an area of the unit world, ascending. */
    int[] within(double left, double top, double right, double bottom) {
        int[] found = new int[64];
        int count = 0;
        int lastColumn = column(right);
        int lastRow = row(bottom);
        for (int row = row(top); row <= lastRow; row++) {
            for (int column = column(left); column <= lastColumn; column++) {
                int cell = row * side + column;
                for (int k = starts[cell]; k < starts[cell + 1]; k++) {
                    int i = members[k];
                    if (xs[i] >= left && xs[i] <= right && ys[i] >= top && ys[i] <= bottom) {
                        if (count == found.length) {
                            found = Arrays.copyOf(found, count * 2);
                        }
                        found[count++] = i;
                    }
                }
            }
        }
        int[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private int column(double x) {
        return (int) Math.clamp((x - west) / cellWidth, 0, side - 1);
    }

    private int row(double y) {
        return (int) Math.clamp((y - north) / cellHeight, 0, side - 1);
    }
}
