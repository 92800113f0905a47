package uz.posbon.ui.video.wall;

import java.util.List;

/**
 * A wall to come back to.
 *
 * @param name what the operator calls it
 * @param layout as {@link WallLayout#text()} writes it
 * @param slots from slot 1 on; slots beyond them are empty
 */
public record SavedView(String name, String layout, List<SavedSlot> slots) {

    /** @throws IllegalArgumentException with a sentence when there is no such layout or it has fewer slots */
    public SavedView {
        slots = List.copyOf(slots);
        int size = WallLayout.parse(layout).size();
        if (slots.size() > size) {
            throw new IllegalArgumentException("The view \"" + name + "\" has " + slots.size() + " tiles, its layout " + layout + " only " + size + ".");
        }
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException with a sentence for anything else
     */
    public static SavedView parse(String text) {
        return SavedViewText.parse(text);
    }

    /** One line, fit for a file or a message. */
    public String text() {
        return SavedViewText.of(this);
    }
}
