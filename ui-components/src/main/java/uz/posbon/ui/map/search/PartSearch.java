package uz.posbon.ui.map.search;

import java.util.Arrays;

/** Answers one question from one part: for each word, how well each place answers it; then those that answer all. One use, one thread. */
final class PartSearch {

    private static final byte EXACT = 8;
    private static final byte BEGINNING = 6;
    /** The word stands beside the name, as its district does. */
    private static final byte NEARBY = 4;
    private static final byte MISTAKE = 2;
    private static final byte BEGINNING_WITH_MISTAKE = 1;
    private static final int FORGIVEN_FROM = 4;

    private final PlacePart part;
    private final boolean forgive;
    private final byte[] best;
    private final byte[] answered;
    private final short[] sum;
    private final boolean[] byName;

    PartSearch(PlacePart part, boolean forgive) {
        int size = part.places().size();
        this.part = part;
        this.forgive = forgive;
        best = new byte[size];
        answered = new byte[size];
        sum = new short[size];
        byName = new boolean[size];
    }

    /** Whether every word that must be answered is, by some place; costs next to nothing. */
    static boolean mayAnswer(PlacePart part, Question question, boolean forgive) {
        boolean[] any = new boolean[1];
        for (Term term : question.terms()) {
            any[0] = !term.required() || !term.types().isEmpty() || forgive && !term.nearlyTypes().isEmpty();
            KeySearch.find(part.keys(), term.key(), forgive && term.forgiving() ? 1 : 0, (from, to, depth, mistakes) -> any[0] = true);
            // Whatever else it may begin with is seldom asked for: better one search too many.
            if (!any[0] && term.beginnings().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    void collect(Question question, Ranking ranking) {
        int required = 0;
        for (Term term : question.terms()) {
            Arrays.fill(best, (byte) 0);
            match(term);
            required += term.required() ? 1 : 0;
            for (int place = 0; place < best.length; place++) {
                if (best[place] > 0) {
                    sum[place] += best[place];
                    answered[place] += term.required() ? 1 : 0;
                }
            }
        }
        for (int place = 0; place < best.length; place++) {
            if (answered[place] == required && byName[place]) {
                ranking.offer(part, place, sum[place]);
            }
        }
    }

    private void match(Term term) {
        if (!term.key().isEmpty()) {
            int length = term.key().length();
            KeySearch.find(part.keys(), term.key(), forgive && term.forgiving() ? 1 : 0, (from, to, depth, mistakes) -> {
                for (int key = from; key < to; key++) {
                    boolean whole = part.keys().length(key) == depth;
                    mark(key, mistakes > 0 ? (whole ? MISTAKE : BEGINNING_WITH_MISTAKE) : whole && depth == length ? EXACT : BEGINNING);
                }
            });
        }
        for (String beginning : term.beginnings()) {
            int forgiven = forgive && term.forgiving() && beginning.length() >= FORGIVEN_FROM ? 1 : 0;
            KeySearch.find(part.keys(), beginning, forgiven, (from, to, depth, mistakes) ->
                    markAll(from, to, mistakes > 0 ? BEGINNING_WITH_MISTAKE : BEGINNING));
        }
        term.types().forEach(type -> matchType(type, term.required() ? BEGINNING : EXACT));
        if (forgive) {
            term.nearlyTypes().forEach(type -> matchType(type, MISTAKE));
        }
    }

    private void matchType(String type, byte quality) {
        String key = PartBuilder.typeKey(type);
        KeySearch.find(part.keys(), key, 0, (from, to, depth, mistakes) -> {
            if (part.keys().length(from) == depth) {
                mark(from, quality);
            }
        });
    }

    private void markAll(int from, int to, byte quality) {
        for (int key = from; key < to; key++) {
            mark(key, quality);
        }
    }

    private void mark(int key, byte quality) {
        for (int i = part.starts()[key]; i < part.starts()[key + 1]; i++) {
            int place = part.postings()[i] >> 1;
            boolean nearby = (part.postings()[i] & 1) == 1;
            byName[place] |= !nearby;
            byte worth = nearby && quality > NEARBY ? NEARBY : quality;
            if (worth > best[place]) {
                best[place] = worth;
            }
        }
    }
}
