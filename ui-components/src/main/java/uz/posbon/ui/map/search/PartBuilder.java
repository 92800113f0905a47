package uz.posbon.ui.map.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a {@link PlacePart}. Words are spelled once, however many places hold them. */
final class PartBuilder {

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Word> wordsSeen = new HashMap<>();
    private final Map<String, Integer> numberOfKey = new HashMap<>();
    private final PlaceTypes types = PlaceTypes.standard();
    private int[] keys = new int[1024];
    private int[] postings = new int[1024];
    private byte[] words = new byte[256];
    private int count;

    void add(Place place) {
        int number = places.size();
        places.add(place);
        Set<String> own = new LinkedHashSet<>();
        int fewest = Byte.MAX_VALUE;
        for (String name : place.names()) {
            fewest = Math.min(fewest, collect(name, own));
        }
        Set<String> near = new LinkedHashSet<>();
        collect(place.context(), near);
        near.removeAll(own);
        own.forEach(key -> post(key, number * 2));
        near.forEach(key -> post(key, number * 2 + 1));
        if (number == words.length) {
            words = Arrays.copyOf(words, number * 2);
        }
        words[number] = (byte) fewest;
    }

    /** Adds the keys of all words and says how many words there are. */
    private int collect(String name, Set<String> into) {
        List<NameWord> found = NameWord.of(name);
        String before = "";
        boolean named = false;
        for (NameWord each : found) {
            Word word = wordsSeen.computeIfAbsent(each.text(), this::word);
            into.addAll(word.postedAs());
            if (word.endsPair()) {
                types.of(before + " " + word.key()).forEach(kind -> into.add(typeKey(kind)));
            }
            named |= word.isName();
            before = word.key();
        }
        if (!named) {
            // A market called just Bozor is found by its first letter too.
            found.forEach(word -> into.addAll(Spelling.keys(word.text())));
        }
        return found.size();
    }

    /** @param endsPair whether it is the second word of a type of two, as of shoh koʻchasi */
    private record Word(String key, Collection<String> postedAs, boolean isName, boolean endsPair) {}

    private Word word(String text) {
        Set<String> keys = Spelling.keys(text);
        String key = keys.isEmpty() ? "" : keys.iterator().next();
        Set<String> kinds = types.of(key);
        return new Word(key, kinds.isEmpty() ? List.copyOf(keys) : kinds.stream().map(PartBuilder::typeKey).toList(),
                kinds.isEmpty(), types.endsPair(key));
    }

    /** Types are kept among the keys, where no word can be. */
    static String typeKey(String type) {
        return "@" + type;
    }

    private void post(String key, int posting) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            postings = Arrays.copyOf(postings, count * 2);
        }
        keys[count] = numberOfKey.computeIfAbsent(key, ignored -> numberOfKey.size());
        postings[count++] = posting;
    }

    PlacePart build() {
        List<String> sorted = new ArrayList<>(numberOfKey.keySet());
        sorted.sort(null);
        int[] rank = new int[sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            rank[numberOfKey.getOrDefault(sorted.get(i), 0)] = i;
        }
        int[] starts = new int[sorted.size() + 1];
        for (int i = 0; i < count; i++) {
            starts[rank[keys[i]] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        int[] ordered = new int[count];
        for (int i = 0; i < count; i++) {
            ordered[next[rank[keys[i]]]++] = postings[i];
        }
        return new PlacePart(List.copyOf(places), new KeyTable(sorted), starts, ordered, looks());
    }

    private PlacePart.Looks looks() {
        int size = places.size();
        PlacePart.Looks looks = new PlacePart.Looks(Arrays.copyOf(words, size), new float[size], new float[size], new float[size]);
        for (int i = 0; i < size; i++) {
            looks.weights()[i] = (float) places.get(i).weight();
            looks.lons()[i] = (float) places.get(i).position().lon();
            looks.lats()[i] = (float) places.get(i).position().lat();
        }
        return looks;
    }
}
