package uz.posbon.ui.map.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What streets, squares and markets are called in four languages, one type for all its words. Immutable. */
final class PlaceTypes {

    private static final PlaceTypes STANDARD = read();
    private static final int SHORTEST_BEGINNING = 2;

    /** From the key of one word, or of two with a space between, to its types. */
    private final TreeMap<String, Set<String>> byKey = new TreeMap<>();
    private final Map<String, Set<String>> typesOf = new TreeMap<>();

    private final Set<String> seconds = new HashSet<>();
    private final List<String> keys;
    private final KeyTable table;

    private PlaceTypes(Stream<String> lines) {
        lines.forEach(this::add);
        keys = List.copyOf(byKey.keySet());
        table = new KeyTable(keys);
    }

    static PlaceTypes standard() {
        return STANDARD;
    }

    /** The types of a word's key, or of two joined by a space; empty for a word that is a name. */
    Set<String> of(String key) {
        return byKey.getOrDefault(key, Set.of());
    }

    /** Whether a type of two words ends so. */
    boolean endsPair(String key) {
        return seconds.contains(key);
    }

    /** The types one of whose words is this one but for a mistake. */
    Set<String> nearly(String key) {
        Set<String> types = new LinkedHashSet<>();
        KeySearch.find(table, key, 1, (from, to, depth, mistakes) -> {
            for (int i = from; i < to; i++) {
                if (table.length(i) == depth) {
                    types.addAll(of(keys.get(i)));
                }
            }
        });
        return types;
    }

    /** The types one of whose words begins so. */
    Set<String> beginning(String key) {
        Set<String> types = new LinkedHashSet<>();
        if (key.length() >= SHORTEST_BEGINNING) {
            byKey.subMap(key, key + Character.MAX_VALUE).values().forEach(types::addAll);
        }
        return types;
    }

    private void add(String line) {
        String[] sides = line.split(":", 2);
        String[] types = sides[0].strip().split("\\s*<\\s*");
        Set<String> all = new LinkedHashSet<>(List.of(types[0]));
        for (int i = 1; i < types.length; i++) {
            all.addAll(typesOf.getOrDefault(types[i], Set.of(types[i])));
        }
        typesOf.put(types[0], all);
        for (String words : sides[1].strip().split("\\s+")) {
            List<NameWord> parts = NameWord.of(words.replace('_', ' '));
            // With oʻ typed as o too: "kochasi".
            for (String last : Spelling.keys(parts.getLast().text())) {
                String key = parts.size() == 1 ? last : Spelling.key(parts.getFirst().text()) + " " + last;
                byKey.putIfAbsent(key, all);
                if (parts.size() > 1) {
                    seconds.add(last);
                }
            }
        }
    }

    private static PlaceTypes read() {
        try (InputStream file = PlaceTypes.class.getResourceAsStream("place-types.txt")) {
            if (file == null) {
                throw new IllegalStateException("place-types.txt is missing");
            }
            return new PlaceTypes(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
