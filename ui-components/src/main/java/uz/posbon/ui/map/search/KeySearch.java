package uz.posbon.ui.map.search;

/**
 * Walks a table of keys like a tree, for a beginning as it was typed or with one mistake in it: a letter wrong, missing, too many, or two
 * swapped. Visits only the branches that can still match, so its cost does not grow with the table.
 */
final class KeySearch {

    /** Told of ranges of keys; a key may come more than once. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param depth how many letters of these keys were used up
         * @param mistakes 0 or 1
         */
        void range(int from, int to, int depth, int mistakes);
    }

    private final KeyTable table;
    private final String typed;
    private final Sink sink;

    private KeySearch(KeyTable table, String typed, Sink sink) {
        this.table = table;
        this.typed = typed;
        this.sink = sink;
    }

    /** @param mistakes how many are forgiven, 0 or 1 */
    static void find(KeyTable table, String typed, int mistakes, Sink sink) {
        new KeySearch(table, typed, sink).walk(0, table.size(), 0, 0, mistakes, 0);
    }

    private void walk(int from, int to, int depth, int at, int left, int made) {
        if (from >= to) {
            return;
        }
        if (at == typed.length()) {
            sink.range(from, to, depth, made);
            return;
        }
        char wanted = typed.charAt(at);
        follow(from, to, depth, wanted, at + 1, left, made);
        if (left > 0) {
            walk(from, to, depth, at + 1, 0, made + 1);
            branches(from, to, depth, at);
            if (at + 1 < typed.length() && typed.charAt(at + 1) != wanted) {
                swapped(from, to, depth, at);
            }
        }
    }

    /** Into the keys with this letter at this depth. */
    private void follow(int from, int to, int depth, char letter, int at, int left, int made) {
        int low = table.lower(from, to, depth, letter);
        walk(low, table.lower(low, to, depth, letter + 1), depth + 1, at, left, made);
    }

    /** Every other letter, as typed wrong or as left out. */
    private void branches(int from, int to, int depth, int at) {
        int low = table.lower(from, to, depth, 0);
        while (low < to) {
            int letter = table.letter(low, depth);
            int high = table.lower(low, to, depth, letter + 1);
            if (letter != typed.charAt(at)) {
                walk(low, high, depth + 1, at + 1, 0, 1);
                walk(low, high, depth + 1, at, 0, 1);
            }
            low = high;
        }
    }

    private void swapped(int from, int to, int depth, int at) {
        char first = typed.charAt(at + 1);
        int low = table.lower(from, to, depth, first);
        int high = table.lower(low, to, depth, first + 1);
        follow(low, high, depth + 1, typed.charAt(at), at + 2, 0, 1);
    }
}
