package uz.posbon.ui.video.wall;

import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;

/**
 * What is kept of one slot. Tile, source and pin travel together; whether the place is given away stays with the place.
 *
 * @param tile which of the wall's tiles lies here
 * @param emptied whether the operator wants nothing here until the selection changes; travels with the tile too
 * @param set rises with every change of source, so that the longest standing one is known
 */
record Slot(int tile, @Nullable VideoSource source, boolean pinned, boolean follow, boolean emptied, long set) {

    static Slot empty(int tile) {
        return new Slot(tile, null, false, false, false, 0);
    }

    boolean vacant() {
        return source == null;
    }

    boolean shows(String id) {
        return source != null && source.id().equals(id);
    }

    Slot with(@Nullable VideoSource newSource, long newSet) {
        return new Slot(tile, newSource, pinned, follow, false, newSet);
    }

    /** Nothing, by the operator's will. */
    Slot emptied(long newSet) {
        return new Slot(tile, null, pinned, follow, true, newSet);
    }

    /** To be filled again by whoever fills it. */
    Slot filled() {
        return new Slot(tile, source, pinned, follow, false, set);
    }

    Slot pinned(boolean value) {
        return new Slot(tile, source, value, follow, emptied, set);
    }

    Slot follow(boolean value) {
        return new Slot(tile, source, pinned, value, false, set);
    }

    /** The other one's picture at this place. */
    Slot taking(Slot other) {
        return new Slot(other.tile, other.source, other.pinned, follow, other.emptied, other.set);
    }
}
