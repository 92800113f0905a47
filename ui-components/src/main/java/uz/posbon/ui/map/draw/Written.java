package uz.posbon.ui.map.draw;

import java.util.List;

/** A word in pictures of letters. Immutable; can be laid by any thread. */
public final class Written {

    private final List<Letter> letters;
    private final int[] lefts;
    private final int top;

    /**
     * A word.
     *
     * @param lefts where each letter begins, device pixels
     */
    Written(List<Letter> letters, int[] lefts, int top) {
        this.letters = letters;
        this.lefts = lefts;
        this.top = top;
    }

    /** Lays it over what is there, moved by whole device pixels. */
    public void lay(PixelGrid grid, int right, int down) {
        for (boolean rimmed : new boolean[] {true, false}) {
            for (int i = 0; i < lefts.length; i++) {
                letters.get(i).blend(grid, rimmed, lefts[i] + right, top + down);
            }
        }
    }
}
