package uz.posbon.ui.map.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks closely at a few places: which of the names answers best, and which of its letters were asked for. */
final class Marking {

    private static final double AS_TYPED = 350;
    private static final double WHOLE_NAME = 120;

    private final List<Term> terms;
    private final Map<String, Set<String>> keys = new HashMap<>();

    Marking(Question question) {
        terms = question.terms();
    }

    /**
     * @param bonus for a name spelled as it was typed, and for a name with nothing else in it
     */
    record Marked(String name, List<Found.Mark> marks, double bonus) {}

    Marked of(Place place) {
        Marked best = of(place.name());
        for (String name : place.names().subList(1, place.names().size())) {
            Marked next = of(name);
            if (next.bonus() > best.bonus() || next.bonus() == best.bonus() && next.marks().size() > best.marks().size()) {
                best = next;
            }
        }
        return best;
    }

    private Marked of(String name) {
        List<NameWord> words = NameWord.of(name);
        List<Found.Mark> marks = new ArrayList<>();
        double bonus = 0;
        int whole = 0;
        Set<Integer> used = new HashSet<>();
        for (Term term : terms) {
            NameWord best = null;
            int bestLength = 0;
            for (NameWord word : words) {
                int length = used.contains(word.start()) ? 0 : matched(term, word);
                if (length > bestLength) {
                    best = word;
                    bestLength = length;
                }
            }
            if (best != null) {
                used.add(best.start());
                whole += bestLength == best.end() - best.start() ? 1 : 0;
                bonus += asTyped(best.text(), term.typed()) ? AS_TYPED : 0;
                marks.add(new Found.Mark(best.start(), best.start() + bestLength));
            }
        }
        marks.sort(Comparator.comparingInt(Found.Mark::start));
        return new Marked(name, marks, bonus + (whole == words.size() && whole == terms.size() ? WHOLE_NAME : 0));
    }

    private static boolean asTyped(String word, String typed) {
        return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    /** How many characters of the word the term covers; 0 when they have nothing to do with each other. */
    private int matched(Term term, NameWord word) {
        int full = word.end() - word.start();
        if (asTyped(word.text(), term.typed())) {
            return Math.min(full, term.typed().length());
        }
        if (term.key().isEmpty()) {
            return 0;
        }
        Set<String> own = keys.computeIfAbsent(word.text(), Spelling::keys);
        for (String key : own) {
            if (key.startsWith(term.key())) {
                return key.length() == term.key().length() ? full : covering(word.text(), term.key().length(), full);
            }
            if (term.beginnings().stream().anyMatch(key::startsWith) || term.forgiving() && nearly(key, term.key())) {
                return full;
            }
        }
        return own.stream().limit(1).flatMap(key -> PlaceTypes.standard().of(key).stream()).anyMatch(term.types()::contains) ? full : 0;
    }

    /** The fewest letters of a word whose key is so long. */
    private static int covering(String word, int keyLength, int full) {
        for (int length = 1; length < word.length(); length++) {
            if (Spelling.key(word.substring(0, length)).length() >= keyLength) {
                return Math.min(length, full);
            }
        }
        return full;
    }

    private static boolean nearly(String key, String typed) {
        boolean[] found = {false};
        KeySearch.find(new KeyTable(List.of(key)), typed, 1, (from, to, depth, mistakes) -> found[0] = true);
        return found[0];
    }
}
