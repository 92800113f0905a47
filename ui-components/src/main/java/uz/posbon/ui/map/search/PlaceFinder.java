package uz.posbon.ui.map.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;

/** Answers questions for places, from any thread. */
@FunctionalInterface
public interface PlaceFinder {

    /**
     * Places that answer, best first.
     *
     * @param text as typed, perhaps unfinished
     * @param center where the asker is looking; null when nearness does not matter
     * @param limit most answers, 1 or more
     */
    List<Found> find(String text, @Nullable LonLat center, int limit);
}
