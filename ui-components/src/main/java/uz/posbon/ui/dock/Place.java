package uz.posbon.ui.dock;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A part of a window and what stands in it. Immutable. */
public sealed interface Place {

    /** Ids of all panels in it, in reading order. */
    Set<String> panels();

    /** One panel alone. */
    static Stack alone(String panel) {
        return new Stack(List.of(panel), panel, false);
    }

    /** Parts side by side. */
    static Split row(Part... parts) {
        return new Split(true, List.of(parts));
    }

    /** Parts one above another. */
    static Split column(Part... parts) {
        return new Split(false, List.of(parts));
    }

    /**
     * Panels behind each other, the one in front seen.
     *
     * @param folded only its title is seen
     */
    record Stack(List<String> inOrder, String front, boolean folded) implements Place {

        /** @throws IllegalArgumentException when it is empty, or the one in front is not in it */
        public Stack {
            inOrder = List.copyOf(inOrder);
            if (!inOrder.contains(front)) {
                throw new IllegalArgumentException("The panel in front, " + front + ", is not among " + inOrder + ".");
            }
        }

        @Override
        public Set<String> panels() {
            return new LinkedHashSet<>(inOrder);
        }
    }

    /**
     * Places beside each other with dividers between them.
     *
     * @param row side by side, else one above another
     */
    record Split(boolean row, List<Part> parts) implements Place {

        /** @throws IllegalArgumentException when there are fewer than two */
        public Split {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("A split place has at least two parts, not " + parts.size() + ".");
            }
        }

        @Override
        public Set<String> panels() {
            Set<String> all = new LinkedHashSet<>();
            parts.forEach(part -> all.addAll(part.place().panels()));
            return all;
        }
    }

    /**
     * One part of a split.
     *
     * @param size how wide, or in a column how high, in pixels; where it takes what is left, its weight among those that do
     */
    record Part(Place place, double size) {
        static final double LARGEST = 100_000;

        /** @throws IllegalArgumentException when the size is no size: below one pixel, above a hundred thousand, or not a number */
        public Part {
            if (!(size >= 1 && size <= LARGEST)) {
                throw new IllegalArgumentException("A part of a place cannot be " + size + " pixels large.");
            }
        }
    }
}
