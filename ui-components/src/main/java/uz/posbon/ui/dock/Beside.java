package uz.posbon.ui.dock;

import java.util.Set;

/**
 * Where a panel goes, or was.
 *
 * @param others the panels it stands beside; those of them that are there count, and when none is, the whole window does
 * @param side on which side of them
 * @param size how much room it wants there, in pixels
 */
public record Beside(Set<String> others, DockSide side, double size) {

    public Beside {
        others = Set.copyOf(others);
    }

    /** At an edge of the whole window. */
    public static Beside edge(DockSide side, double size) {
        return new Beside(Set.of(), side, size);
    }
}
