package uz.posbon.workstation.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import uz.posbon.ui.video.TileReplay;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.ui.video.wall.WallSlot;

/**
 * Films of the moment on the tiles, in step with the replay: each comes when the replay reaches its time, stands, runs and leaps with it, and goes when
 * its time is over. One the operator has taken away does not come back by itself. FX thread only.
 */
public final class FilmTiles {
    /** So far may a film that runs be from the replay before it leaps; so far one that stands. */
    private static final Duration RUNNING = Duration.ofMillis(1500);
    private static final Duration STANDING = Duration.ofMillis(200);
    /** A leap takes its time; a film that leaps always shows nothing. */
    private static final long BETWEEN_LEAPS = Duration.ofMillis(900).toNanos();

    private final VideoWall wall;
    private final LongSupplier nanoTime;
    private final Set<String> offered = new HashSet<>();
    private final Map<String, Double> speeds = new HashMap<>();
    private long leapt;

    public FilmTiles(VideoWall wall, LongSupplier nanoTime) {
        this.wall = wall;
        this.nanoTime = nanoTime;
        this.leapt = nanoTime.getAsLong() - BETWEEN_LEAPS;
    }

    /** Shows these, as the replay stands. */
    public void show(List<KeptFilm> films, ReplayState state) {
        Set<String> current = new HashSet<>();
        films.forEach(film -> current.add(film.source().id()));
        for (WallSlot slot : wall.getSlots()) {
            VideoSource source = slot.source();
            if (source != null && offered.contains(source.id()) && !current.contains(source.id())) {
                wall.clear(slot.number());
                wall.pin(slot.number(), false);
            }
        }
        offered.retainAll(current);
        speeds.keySet().retainAll(current);
        for (KeptFilm film : films) {
            if (offered.add(film.source().id())) {
                // Pinned, because what the desk shows of a selection would take its place.
                wall.show(film.source(), 0).ifPresent(slot -> wall.pin(slot, true));
            }
        }
        boolean due = nanoTime.getAsLong() - leapt >= BETWEEN_LEAPS;
        boolean leaps = false;
        for (WallSlot slot : wall.getSlots()) {
            VideoSource source = slot.source();
            if (source != null && current.contains(source.id())) {
                leaps |= follow(source.id(), wall.tile(slot.number()).replay(), state, due);
            }
        }
        if (leaps) {
            leapt = nanoTime.getAsLong();
        }
    }

    private boolean follow(String id, TileReplay film, ReplayState state, boolean due) {
        Instant seen = film.moment();
        if (seen == null) {
            return false;
        }
        double fastest = TileReplay.SPEEDS.getLast();
        boolean runs = state.playing() && state.speed() <= fastest;
        if (film.isPaused() == runs) {
            film.pause(!runs);
        }
        double speed = Math.min(fastest, state.speed());
        if (!Double.valueOf(speed).equals(speeds.put(id, speed))) {
            film.speed(speed);
        }
        Duration most = runs ? Duration.ofNanos(Math.round(RUNNING.toNanos() * Math.max(1, state.speed()))) : STANDING;
        boolean leap = due && Duration.between(seen, state.at()).abs().compareTo(most) > 0;
        if (leap) {
            film.from(state.at());
        }
        return leap;
    }
}
