package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Symbols of one zoom that lie too close to be told apart, each lot as a disc. The cells belong to the world, not to the view: panning
 * changes nothing, and a disc never leaves its cell, so no two overlap. Immutable.
 */
final class Clusters {

    /** Logical pixels along the side of a cell. */
    private static final double CELL = 88;

    /** Fewer can still be told apart. */
    private static final int FEWEST = 4;

    static final Clusters NONE = new Clusters(0, new HashMap<>());

    /**
     * One disc.
     *
     * @param x place in the unit world
     * @param worst the symbol that would be drawn over all others in it
     * @param members positions, ascending
     */
    record Disc(long cell, double x, double y, MapSymbol worst, int[] members) {

        /** Logical pixels, so that the count fits in. */
        double radius() {
            return 13 + 3.5 * Integer.toString(members.length).length();
        }
    }

    private final double size;
    private final Map<Long, Disc> discs;

    private Clusters(double size, Map<Long, Disc> discs) {
        this.size = size;
        this.discs = discs;
    }

    /** What lies in the cells the view touches; the selected symbol never goes into a disc. */
    static Clusters of(SymbolIndex index, Viewport view, @Nullable String selected) {
        double size = Mercator.worldSize(view.zoom());
        Map<Long, List<Integer>> cells = new TreeMap<>(); // a cell's two numbers hash onto each other
        int chosen = selected == null ? -1 : index.position(selected);
        double left = Math.floor(view.originX() / CELL - 1) * CELL;
        double top = Math.floor(view.originY() / CELL - 1) * CELL;
        double right = Math.ceil((view.originX() + view.width()) / CELL + 1) * CELL;
        double bottom = Math.ceil((view.originY() + view.height()) / CELL + 1) * CELL;
        for (int position : index.within(left / size, top / size, right / size, bottom / size)) {
            long cell = cell(index.x(position) * size, index.y(position) * size);
            if (position != chosen && inside(cell, left, top, right, bottom)) {
                cells.computeIfAbsent(cell, first -> new ArrayList<>()).add(position);
            }
        }
        Map<Long, Disc> discs = new HashMap<>();
        cells.forEach((cell, members) -> {
            if (members.size() >= FEWEST) {
                discs.put(cell, disc(index, cell, members.stream().mapToInt(Integer::intValue).toArray(), size));
            }
        });
        return new Clusters(size, discs);
    }

    /** Points on the far edge belong to the next cell, of which only these were found. */
    private static boolean inside(long cell, double left, double top, double right, double bottom) {
        double x = (cell >> 32) * CELL;
        double y = (int) cell * CELL;
        return x >= left && y >= top && x < right && y < bottom;
    }

    private static Disc disc(SymbolIndex index, long cell, int[] members, double size) {
        double x = Arrays.stream(members).mapToDouble(index::x).average().orElse(0) * size;
        double y = Arrays.stream(members).mapToDouble(index::y).average().orElse(0) * size;
        MapSymbol worst = index.at(members[members.length - 1]);
        double inset = Math.min(CELL / 2, new Disc(cell, 0, 0, worst, members).radius() + 1);
        double cellX = (cell >> 32) * CELL;
        double cellY = (int) cell * CELL;
        return new Disc(
                cell, Math.clamp(x, cellX + inset, cellX + CELL - inset) / size, Math.clamp(y, cellY + inset, cellY + CELL - inset) / size,
                worst, members);
    }

    private static long cell(double x, double y) {
        return (long) Math.floor(x / CELL) << 32 | (long) Math.floor(y / CELL) & 0xFFFFFFFFL;
    }

    List<Disc> discs() {
        return List.copyOf(discs.values());
    }

    /** The disc of a cell, if there is one now. */
    @Nullable Disc at(long cell) {
        return discs.get(cell);
    }

    /** Whether the symbol is counted in a disc instead of being drawn. */
    boolean hides(SymbolIndex index, int position) {
        Disc disc = discs.isEmpty() ? null : discs.get(cell(index.x(position) * size, index.y(position) * size));
        return disc != null && Arrays.binarySearch(disc.members(), position) >= 0;
    }

    /** The disc under a point of the world, logical pixels from its top left corner. */
    @Nullable Disc find(double worldX, double worldY) {
        return discs.values().stream()
                .filter(disc -> Math.hypot(disc.x() * size - worldX, disc.y() * size - worldY) <= disc.radius())
                .findFirst().orElse(null);
    }
}
