package uz.posbon.backend.boot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.WallScenes;
import uz.posbon.backend.decide.WallTours;
import uz.posbon.backend.decide.Walls;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Command;
import uz.posbon.backend.store.Store;
import uz.posbon.backend.store.sql.StoreException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallSchedule;

/**
 * Shows presets when their schedules are due, and the next of a tour. Each due time is one command with a key of its own, so that neither a restart
 * nor a clock that goes back shows it twice; one that passed while the backend was down is made up for within ten minutes.
 */
final class WallTimes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WallTimes.class);
    private static final Duration MADE_UP = Duration.ofMinutes(10);
    private static final long EVERY_MILLIS = 500;
    /** Most displays have none, and need not be read further. */
    private static final String TOUR = "\"tour\"";

    private final Store store;
    private final PosbonJson json;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("posbon-wall-times").factory());
    private Instant looked;

    private WallTimes(Store store, PosbonJson json, Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.looked = clock.instant().minus(MADE_UP);
    }

    static WallTimes start(Store store, PosbonJson json, Clock clock) {
        WallTimes times = new WallTimes(store, json, clock);
        times.thread.scheduleWithFixedDelay(times::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return times;
    }

    private void look() {
        try {
            Instant now = clock.instant();
            for (String document : store.reader().walls()) {
                Wall wall = json.read(document, Wall.class);
                wall.schedules().forEach(schedule -> schedule.due(looked, now).ifPresent(due -> show(wall, schedule, due)));
                tours(wall, now);
            }
            looked = now;
        } catch (RuntimeException e) {
            // An executor forgets a task that has failed once; the next look tries again from where this one began.
            LOG.error("The schedules of the walls could not be looked at", e);
        }
    }

    /** A step is decided on the display as it stands then: whoever was faster has paused the tour. */
    private void tours(Wall wall, Instant now) {
        for (String document : store.reader().displays(wall.id())) {
            if (wall.lock() != null || !document.contains(TOUR)) {
                continue;
            }
            Display display = json.read(document, Display.class);
            if (display.tour() != null && display.holds().isEmpty() && display.tour().isDue(now)) {
                step(display, WallTours.ACTOR + display.tour().startedBy());
            }
        }
    }

    private void step(Display display, String actor) {
        try {
            store.writer().perform(new Command(actor, null, "", ledger -> {
                new WallTours(ledger).next(new WallScenes(ledger).require(display.wallId(), display.number()));
                return Answer.empty();
            }));
        } catch (Refusal e) {
            LOG.info("The tour of display {} stands: {}", display.key(), e.getMessage());
        } catch (StoreException e) {
            LOG.warn("A step of the tour of display {} could not be written", display.key(), e);
        }
    }

    private void show(Wall wall, WallSchedule schedule, Instant due) {
        String key = "schedule " + wall.id() + " " + schedule.id() + " " + due;
        try {
            store.writer().perform(new Command("schedule:" + schedule.id(), key, key, ledger -> {
                new WallScenes(ledger).apply(new Walls(ledger).require(wall.id()), schedule.presetId(), Map.of());
                return Answer.empty();
            }));
        } catch (Refusal e) {
            LOG.info("Schedule {} of {} shows nothing: {}", schedule.id(), wall.id(), e.getMessage());
        } catch (StoreException e) {
            LOG.warn("Schedule {} of {} could not be written", schedule.id(), wall.id(), e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(MADE_UP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
