package uz.posbon.ui.map.layer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import uz.posbon.ui.map.LonLat;

/** The trails of many things over the last while, bounded in every direction. Any thread. */
final class TrailStore {

    private final Duration window;
    private final Clock clock;
    private final int mostPositions;
    private final Map<String, Trail> trails;

    TrailStore(Duration window, Clock clock, int mostTrails, int mostPositions) {
        this.window = window;
        this.clock = clock;
        this.mostPositions = mostPositions;
        this.trails = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Trail> eldest) {
                return size() > mostTrails;
            }
        };
    }

    /** Whether the position belongs to the window at all: neither older nor, as with a clock set wrong, yet to come. */
    synchronized boolean add(String id, Instant at, LonLat place) {
        Instant now = clock.instant();
        if (at.isBefore(now.minus(window)) || at.isAfter(now.plus(window))) {
            return false;
        }
        trails.computeIfAbsent(id, first -> new Trail(mostPositions)).add(at.toEpochMilli(), place);
        return true;
    }

    /** Forgets what is too old, then shows each trail; they must not be kept. */
    synchronized void forEach(BiConsumer<String, Trail> each) {
        long oldest = clock.instant().minus(window).toEpochMilli();
        trails.values().removeIf(trail -> !trail.keepSince(oldest));
        trails.forEach(each);
    }

    /** How old a time is: 0 for now, 1 for the end of the window. */
    double age(long millis) {
        return Math.clamp((clock.millis() - millis) / (double) window.toMillis(), 0, 1);
    }

    synchronized void remove(String id) {
        trails.remove(id);
    }
}
