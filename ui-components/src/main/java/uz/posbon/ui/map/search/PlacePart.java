package uz.posbon.ui.map.search;

import java.util.List;

/**
 * An index of some places. Immutable; making one of 200,000 takes seconds, so never on the FX thread.
 *
 * @param keys the keys of all words
 * @param starts where each key's postings begin, one more than there are keys
 * @param postings places by their number, doubled, plus one when only the place's context holds the word
 * @param looks what ranking needs of each place, side by side
 */
record PlacePart(List<Place> places, KeyTable keys, int[] starts, int[] postings, Looks looks) {

    /**
     * Numbers of all places in their order, so that ranking thousands does not wander through the memory.
     *
     * @param words how many words the shortest name has
     */
    record Looks(byte[] words, float[] weights, float[] lons, float[] lats) {}

    static PlacePart of(List<Place> places) {
        PartBuilder builder = new PartBuilder();
        places.forEach(builder::add);
        return builder.build();
    }
}
