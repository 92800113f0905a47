package uz.posbon.ui.video.wall;

import org.jspecify.annotations.Nullable;

/**
 * One slot of a saved view.
 *
 * @param sourceId null for an empty tile
 * @param pinned whether nothing but a hand changes it
 * @param follow whether it is given to pop-in
 */
public record SavedSlot(@Nullable String sourceId, boolean pinned, boolean follow) {

    /** Nothing in it and nothing special about it. */
    public static final SavedSlot EMPTY = new SavedSlot(null, false, false);
}
