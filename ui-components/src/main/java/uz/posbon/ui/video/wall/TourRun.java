package uz.posbon.ui.video.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A tour under way: which step is shown and since when. */
final class TourRun {

    /** A camera's first picture comes with its next key frame. */
    private static final Duration LEAD = Duration.ofSeconds(2);

    private final Tour tour;
    private int step = -1;
    private Instant shownAt = Instant.MIN;
    private boolean paused;

    TourRun(Tour tour) {
        this.tour = tour;
    }

    /** The next step this way that a predicate accepts, all others and at last this one included; empty when it accepts none. */
    OptionalInt next(int by, Predicate<List<String>> playable) {
        int steps = tour.steps().size();
        // Before the first step the way on leads to step 0.
        int from = step < 0 && by < 0 ? 0 : step;
        return IntStream.rangeClosed(1, steps)
                .map(n -> Math.floorMod(from + by * n, steps))
                .filter(candidate -> playable.test(tour.steps().get(candidate)))
                .findFirst();
    }

    List<String> ids(int ofStep) {
        return tour.steps().get(ofStep);
    }

    void show(int newStep, Instant now) {
        step = newStep;
        shownAt = now;
    }

    /** The step's time begins anew: something holds the tour, or the operator stepped. */
    void linger(Instant now) {
        shownAt = now;
    }

    void pause(boolean value, Instant now) {
        paused = value;
        shownAt = now;
    }

    boolean paused() {
        return paused;
    }

    boolean due(Instant now) {
        return elapsed(now).compareTo(dwell()) >= 0;
    }

    /** Whether the next camera should be opened now, so that it has a picture when its turn comes. */
    boolean nearlyDue(Instant now) {
        Duration half = dwell().dividedBy(2);
        return elapsed(now).compareTo(dwell().minus(half.compareTo(LEAD) < 0 ? half : LEAD)) >= 0;
    }

    private Duration dwell() {
        return Duration.ofSeconds(tour.dwellSeconds());
    }

    /** A clock that was set back must not hold a tour for hours. */
    private Duration elapsed(Instant now) {
        if (now.isBefore(shownAt)) {
            shownAt = now;
        }
        return Duration.between(shownAt, now);
    }

    TourStatus status() {
        return new TourStatus(tour.name(), step + 1, tour.steps().size(), paused);
    }
}
