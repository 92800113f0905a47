package uz.posbon.ui.video.wall;

import java.util.function.UnaryOperator;

/**
 * Every word the wall itself says, in the operator's language; a tile's own words are {@link uz.posbon.ui.video.VideoWords}.
 *
 * @param wall what the whole is, for a screen reader
 * @param position {@code {0}} is the tile's number, {@code {1}} how many there are
 * @param pinnedLetter one letter beside the mark, as are followLetter and tourLetter
 * @param tour {@code {0}} is its name, {@code {1}} the step, {@code {2}} how many steps
 * @param tourPaused the same, while it waits
 */
public record WallWords(
        String wall,
        String position,
        String pinned,
        String pinnedLetter,
        String follow,
        String followLetter,
        String tour,
        String tourPaused,
        String tourLetter) {

    /** What a wall says until the application gives it words. */
    public static final WallWords ENGLISH = new WallWords(
            "Video wall", "Tile {0} of {1}",
            "Pinned: only your hand changes it", "P",
            "Given to pop-in: the nearest cameras appear here", "F",
            "Tour {0}, step {1} of {2}", "Tour {0} paused at step {1} of {2}", "T");

    /** Looks every word up by its key: {@code wall.pinned} and so on (see {@code uz/posbon/ui/video/wall/words.properties}). */
    public static WallWords from(UnaryOperator<String> text) {
        return new WallWords(
                text.apply("wall.wall"), text.apply("wall.position"),
                text.apply("wall.pinned"), text.apply("wall.pinned-letter"),
                text.apply("wall.follow"), text.apply("wall.follow-letter"),
                text.apply("wall.tour"), text.apply("wall.tour-paused"), text.apply("wall.tour-letter"));
    }

    String positionOf(int number, int count) {
        return position.replace("{0}", Integer.toString(number)).replace("{1}", Integer.toString(count));
    }

    String of(TourStatus status) {
        // The name last: it may hold braces of its own.
        return (status.paused() ? tourPaused : tour)
                .replace("{1}", Integer.toString(status.step()))
                .replace("{2}", Integer.toString(status.steps()))
                .replace("{0}", status.name());
    }

    /** Everything about a slot in one sentence, for a screen reader and for whoever points at the marks. */
    String describe(WallSlot slot, int count) {
        StringBuilder sentence = new StringBuilder(positionOf(slot.number(), count));
        if (slot.pinned()) {
            sentence.append(". ").append(pinned);
        }
        if (slot.follow()) {
            sentence.append(". ").append(follow);
        }
        if (slot.tour() != null) {
            sentence.append(". ").append(of(slot.tour()));
        }
        return sentence.toString();
    }
}
