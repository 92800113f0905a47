package uz.posbon.ui.map.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.Ground;

/** Keeps the best places offered: how well the words match, then how much of the name they are, weight and nearness. One thread. */
final class Ranking {

    private static final double PER_QUALITY = 1000;
    private static final double FOR_WEIGHT = 300;
    private static final double FOR_NEARNESS = 200;
    private static final double PER_WORD_LEFT = 20;
    private static final double NEAR_METRES = 2000;
    private static final double METRES_PER_DEGREE = 111_195;

    /** One place and what it is worth. */
    record Ranked(Place place, double score) {}

    private final @Nullable LonLat center;
    private final double narrowing;
    private final int words;
    private final int most;
    private final PriorityQueue<Ranked> worstFirst;
    private int offered;

    /**
     * @param words how many were asked
     * @param most how many are kept
     */
    Ranking(@Nullable LonLat center, int words, int most) {
        this.center = center;
        this.narrowing = center == null ? 1 : Math.cos(Math.toRadians(center.lat()));
        this.words = words;
        this.most = most;
        worstFirst = new PriorityQueue<>(most + 1, Comparator.comparingDouble(Ranked::score));
    }

    void offer(PlacePart part, int place, int quality) {
        offered++;
        PlacePart.Looks looks = part.looks();
        double score = quality * PER_QUALITY + looks.weights()[place] * FOR_WEIGHT + nearness(looks.lons()[place], looks.lats()[place])
                - PER_WORD_LEFT * Math.max(0, looks.words()[place] - words);
        Ranked worst = worstFirst.peek();
        if (worstFirst.size() < most || worst == null || score > worst.score()) {
            worstFirst.add(new Ranked(part.places().get(place), score));
            if (worstFirst.size() > most) {
                worstFirst.poll();
            }
        }
    }

    /** A flat earth will do here: it only has to tell near from far. */
    private double nearness(double lon, double lat) {
        if (center == null) {
            return 0;
        }
        double east = Math.abs(lon - center.lon());
        double dx = Math.min(east, 360 - east) * narrowing;
        double dy = lat - center.lat();
        return FOR_NEARNESS / (1 + Math.sqrt(dx * dx + dy * dy) * METRES_PER_DEGREE / NEAR_METRES);
    }

    /** How many were offered, kept or not. */
    int offered() {
        return offered;
    }

    List<Ranked> best() {
        List<Ranked> best = new ArrayList<>(worstFirst);
        best.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return best;
    }

    double metres(Place place) {
        return center == null ? Double.NaN : Ground.metres(center, place.position());
    }
}
