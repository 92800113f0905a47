package uz.posbon.ui.map.search;

import java.util.List;

/** Sorted keys in one array of characters; a beginning is a range of them. Immutable. */
final class KeyTable {

    private final char[] letters;
    private final int[] starts;

    /** @param sorted without doubles */
    KeyTable(List<String> sorted) {
        starts = new int[sorted.size() + 1];
        int length = 0;
        for (int i = 0; i < sorted.size(); i++) {
            starts[i] = length;
            length += sorted.get(i).length();
        }
        starts[sorted.size()] = length;
        letters = new char[length];
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).getChars(0, sorted.get(i).length(), letters, starts[i]);
        }
    }

    int size() {
        return starts.length - 1;
    }

    int length(int key) {
        return starts[key + 1] - starts[key];
    }

    /** The letter of a key at a depth, or -1 behind its end, which sorts first. */
    int letter(int key, int depth) {
        return depth < length(key) ? letters[starts[key] + depth] : -1;
    }

    /** The first key of from..to whose letter at this depth is at least so; all of them agree before it. */
    int lower(int from, int to, int depth, int letter) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (letter(middle, depth) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
