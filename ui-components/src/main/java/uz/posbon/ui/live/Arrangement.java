package uz.posbon.ui.live;

import java.util.List;

/**
 * Lays sorted rows out as lines, for example some of them behind one line that counts them. Immutable and pure; called off the FX thread.
 *
 * <p>A heading is a line that no row has the id of; when it is open, the lines of its rows come right after it.
 *
 * @param <R> rows and lines
 */
public interface Arrangement<R> {

    /** Every row as a line of its own. */
    static <R> Arrangement<R> plain() {
        return sorted -> sorted;
    }

    /**
     * The lines.
     *
     * @param sorted every row that is to be seen, in order; must not be changed
     */
    List<R> lay(List<R> sorted);

    /** How many rows this line alone stands for: 1, of a closed heading all behind it, of an open one none. */
    default int stands(R line) {
        return 1;
    }

    /** How many lines after this one belong to it: of an open heading all its rows, otherwise none. */
    default int following(R line) {
        return 0;
    }

    /** How a line looks that is only kept in its place: what it stood for is no longer there. */
    default R gone(R line) {
        return line;
    }

    /** Whether it is a row as it was given, neither a heading nor made to look as if below one. */
    default boolean isRow(R line) {
        return true;
    }

    /** Whether it belongs to the heading above it. */
    default boolean isInside(R line) {
        return false;
    }
}
