package uz.posbon.workstation.verb;

import uz.posbon.workstation.words.Phrase;

/** How lines name a tile of the desk's cameras, and how they are answered. */
final class TileWords {
    private static final int MOST_TILES = 64;

    private TileWords() {}

    /** What a line does with the cameras. */
    interface Doing {
        void run(CameraScreen cameras) throws Exception;
    }

    static Action plain(Phrase says, Phrase done, Doing doing) {
        return new Action(says, room -> {
            doing.run(room.screen().cameras());
            return done;
        });
    }

    /** The tile a line names with {@code in N}; 0 for the selected one. */
    static int tile(Arguments words) {
        return words.keyword("in") ? number(words) : 0;
    }

    /** The same for a verb that has a word {@code in} of its own: it names a tile where a number and something more follow. */
    static int tileBefore(Arguments words) {
        boolean named = words.peek(1).matches("\\d{1,3}") && !words.peek(2).isEmpty();
        return named ? tile(words) : 0;
    }

    /** A tile's number. */
    static int number(Arguments words) {
        return words.whole("tile", 1, MOST_TILES);
    }

    static Phrase named(int tile) {
        return tile == 0 ? Phrase.of("tile.selected") : Phrase.of("tile.number", "tile", tile);
    }

    static Phrase said(String key, int tile) {
        return Phrase.of(key, "tile", named(tile));
    }
}
