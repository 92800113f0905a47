package uz.posbon.workstation.replay;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.TileReplay;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoState;
import uz.posbon.ui.video.VideoTile;
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
    private final Map<String, KeptFilm> current = new HashMap<>();
    private final Map<String, Double> speeds = new HashMap<>();
    private @Nullable ReplayState state;
    private long leapt;

    public FilmTiles(VideoWall wall, LongSupplier nanoTime) {
        this.wall = wall;
        this.nanoTime = nanoTime;
        this.leapt = nanoTime.getAsLong() - BETWEEN_LEAPS;
    }

    /** Shows these, as the replay stands. */
    public void show(List<KeptFilm> films, ReplayState now) {
        state = now;
        current.clear();
        films.forEach(film -> current.put(film.source().id(), film));
        for (WallSlot slot : wall.getSlots()) {
            VideoSource source = slot.source();
            if (source != null && offered.contains(source.id()) && !current.containsKey(source.id())) {
                wall.clear(slot.number());
                wall.pin(slot.number(), false);
            }
        }
        offered.retainAll(current.keySet());
        speeds.keySet().retainAll(current.keySet());
        for (KeptFilm film : films) {
            if (offered.add(film.source().id())) {
                // Pinned, because what the desk shows of a selection would take its place.
                wall.show(film.source(), 0).ifPresent(slot -> wall.pin(slot, true));
            }
        }
        keepStep();
    }

    /** Brings films to where the replay stands; to be called often, as a film is opened long after it was asked for and the replay may stand still. */
    public void keepStep() {
        ReplayState now = state;
        if (now == null || current.isEmpty()) {
            return;
        }
        boolean due = nanoTime.getAsLong() - leapt >= BETWEEN_LEAPS;
        boolean leaps = false;
        for (WallSlot slot : wall.getSlots()) {
            KeptFilm film = slot.source() == null ? null : current.get(slot.source().id());
            if (film != null) {
                leaps |= follow(film, wall.tile(slot.number()), now, due);
            }
        }
        if (leaps) {
            leapt = nanoTime.getAsLong();
        }
    }

    private boolean follow(KeptFilm film, VideoTile tile, ReplayState now, boolean due) {
        TileReplay played = tile.replay();
        Duration seen = played.position();
        if (seen == null) {
            return false;
        }
        double fastest = TileReplay.SPEEDS.getLast();
        boolean runs = now.playing() && now.speed() <= fastest;
        double speed = Math.min(fastest, now.speed());
        if (!Double.valueOf(speed).equals(speeds.put(film.source().id(), speed))) {
            played.speed(speed);
        }
        Duration wanted = Duration.between(film.from(), now.at());
        Duration most = runs ? Duration.ofNanos(Math.round(RUNNING.toNanos() * Math.max(1, now.speed()))) : STANDING;
        boolean leap = due && wanted.minus(seen).abs().compareTo(most) > 0 && played.to(wanted);
        // One that came to its end would begin anew if it were told to go on: it leaps first.
        if (played.isPaused() == runs && !(tile.getState() instanceof VideoState.Ended)) {
            played.pause(!runs);
        }
        return leap;
    }
}
