package uz.posbon.ui.map.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;

/**
 * Places by their names, in parts that are replaced one by one: streets and addresses once, cameras and whatever drives about at any time.
 * Immutable; any thread asks.
 */
public final class PlaceIndex implements PlaceFinder {

    /** Without any place. */
    public static final PlaceIndex EMPTY = new PlaceIndex(Map.of());

    /** Among so many the finer look chooses. */
    private static final int CANDIDATES = 48;

    private final Map<String, PlacePart> parts;

    private PlaceIndex(Map<String, PlacePart> parts) {
        this.parts = parts;
    }

    /**
     * This index with one part new; the others are shared. Takes seconds for 200,000 names: call it off the FX thread.
     *
     * @param part names the part that is replaced
     */
    public PlaceIndex with(String part, List<Place> places) {
        return with(part, PlacePart.of(places));
    }

    PlaceIndex with(String part, PlacePart made) {
        Map<String, PlacePart> next = new LinkedHashMap<>(parts);
        next.put(part, made);
        return new PlaceIndex(next);
    }

    /** How many places there are. */
    public int size() {
        return parts.values().stream().mapToInt(part -> part.places().size()).sum();
    }

    /**
     * Places one of whose names, with their context, answers every word; words may be unfinished and in any order. Where nothing does, words run
     * together or apart and a keyboard left in the wrong layout are thought of.
     */
    @Override
    public List<Found> find(String text, @Nullable LonLat center, int limit) {
        for (String reading : Rereadings.of(text)) {
            Question question = Question.of(reading);
            if (!question.terms().isEmpty()) {
                // Whoever mistook the keyboard or the spaces made his mistake already.
                List<Found> found = find(question, center, limit, reading.equals(text));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Found> find(Question question, @Nullable LonLat center, int limit, boolean forgive) {
        Ranking ranking = ranked(question, center, Math.max(CANDIDATES, limit), false);
        if (forgive && ranking.offered() < limit && question.terms().stream().anyMatch(Term::forgiving)) {
            ranking = ranked(question, center, Math.max(CANDIDATES, limit), true);
        }
        Marking marking = new Marking(question);
        Ranking last = ranking;
        List<Scored> scored = new ArrayList<>();
        for (Ranking.Ranked ranked : ranking.best()) {
            Marking.Marked marked = marking.of(ranked.place());
            Found found = new Found(ranked.place(), marked.name(), marked.marks(), last.metres(ranked.place()));
            scored.add(new Scored(found, ranked.score() + marked.bonus()));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored.stream().limit(limit).map(Scored::found).toList();
    }

    private record Scored(Found found, double score) {}

    private Ranking ranked(Question question, @Nullable LonLat center, int most, boolean forgive) {
        Ranking ranking = new Ranking(center, question.terms().size(), most);
        for (PlacePart part : parts.values()) {
            if (PartSearch.mayAnswer(part, question, forgive)) {
                new PartSearch(part, forgive).collect(question, ranking);
            }
        }
        return ranking;
    }
}
