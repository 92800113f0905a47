package uz.posbon.ui.map.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was asked, word by word.
 *
 * @param terms never empty
 */
record Question(List<Term> terms) {

    private static final int MOST_TERMS = 12;
    private static final int FORGIVEN_FROM = 4;
    private static final int SHORTEST_FORGIVEN_KEY = 3;

    static Question of(String text) {
        List<NameWord> words = NameWord.of(text);
        PlaceTypes types = PlaceTypes.standard();
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < words.size() && terms.size() < MOST_TERMS) {
            NameWord word = words.get(at);
            String key = Spelling.key(word.text());
            Set<String> pair = at + 1 < words.size() ? types.of(key + " " + Spelling.key(words.get(at + 1).text())) : Set.of();
            if (!pair.isEmpty()) {
                terms.add(new Term(text.substring(word.start(), words.get(at + 1).end()), "", Set.of(), pair, Set.of(), false, false));
                at += 2;
            } else {
                if (!key.isEmpty()) {
                    terms.add(term(word, key, types));
                }
                at++;
            }
        }
        boolean named = terms.stream().anyMatch(Term::required);
        return new Question(named ? List.copyOf(terms) : terms.stream().map(Question::required).toList());
    }

    private static Term term(NameWord word, String key, Set<String> kinds, boolean required) {
        boolean forgiving = !word.isNumber() && word.text().length() >= FORGIVEN_FROM && key.length() >= SHORTEST_FORGIVEN_KEY;
        return new Term(word.text(), key, Spelling.beginnings(word.text()), kinds,
                forgiving ? PlaceTypes.standard().nearly(key) : Set.of(), required, forgiving);
    }

    private static Term term(NameWord word, String key, PlaceTypes types) {
        Set<String> kinds = types.of(key);
        return kinds.isEmpty() ? term(word, key, types.beginning(key), true) : term(word, key, kinds, false);
    }

    private static Term required(Term term) {
        return new Term(term.typed(), term.key(), term.beginnings(), term.types(), term.nearlyTypes(), true, term.forgiving());
    }
}
