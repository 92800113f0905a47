package uz.posbon.ui.map.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;

/** The newest {@link PlaceIndex}: one thread puts parts in, any thread asks; questions never wait for a part being made. */
public final class LivePlaces implements PlaceFinder {

    private final Object putting = new Object();
    private volatile PlaceIndex index = PlaceIndex.EMPTY;

    /**
     * Replaces one part. Works in the caller's thread, so not on the FX thread; parts may be put by several threads.
     *
     * @param part its name; the places it had are forgotten
     */
    public void put(String part, List<Place> places) {
        PlacePart made = PlacePart.of(places);
        synchronized (putting) {
            index = index.with(part, made);
        }
    }

    /** What is indexed at this moment. */
    public PlaceIndex index() {
        return index;
    }

    @Override
    public List<Found> find(String text, @Nullable LonLat center, int limit) {
        return index.find(text, center, limit);
    }
}
