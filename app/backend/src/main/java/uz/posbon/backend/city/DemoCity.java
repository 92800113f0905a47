package uz.posbon.backend.city;

import java.time.Clock;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.stream.EventStream;

/**
 * Tashkent in small: twelve districts, streets, cameras, protected objects and units put into a backend, and a life
 * of alarms and moving units on top. It works through the public API alone, survives refusals and a lost backend,
 * and takes an earlier run up where it stands.
 *
 * <p>{@link #start} is this package's boot: it makes the one thread everything after it runs in and the few virtual
 * ones that seed.
 */
public final class DemoCity implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);
    private static final int SEEDING_HANDS = 8;
    private static final long STEP_MILLIS = 500;
    private static final long SEED = 20261124;

    private final CitySeed city;
    private final Seeding seeding;
    private final ExecutorService hands;
    private final ScheduledExecutorService thread;
    private final OperationalPicture picture = new OperationalPicture();
    private final EventStream stream;
    private final CityLife life;
    private final Clock clock;
    private boolean seeded;

    private DemoCity(PosbonClient client, Clock clock, String language, ExecutorService hands, ScheduledExecutorService thread) {
        this.clock = clock;
        this.hands = hands;
        this.thread = thread;
        city = CitySeed.read();
        seeding = new Seeding(client, hands);
        life = new CityLife(city, new Reports(client), new Random(SEED), clock.instant(), language);
        seed();
        stream = client.open(picture);
    }

    /**
     * Seeds the backend behind {@code client}, as far as it is not seeded yet, and begins the city's life. The
     * client stays the caller's. A backend that is not there yet is seeded when it comes.
     *
     * @param language what its alarms are told in first, and so what cases that are opened from them are called in; whoever reads another of the
     *     city's languages sees the alarms in that
     */
    public static DemoCity start(PosbonClient client, Clock clock, String language) {
        ExecutorService hands = Executors.newFixedThreadPool(SEEDING_HANDS, Thread.ofVirtual().name("demo-seed-", 0).factory());
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("demo-city").factory());
        DemoCity demo = new DemoCity(client, clock, language, hands, thread);
        demo.thread.scheduleWithFixedDelay(demo::step, 0, STEP_MILLIS, TimeUnit.MILLISECONDS);
        return demo;
    }

    private void step() {
        try {
            if (!seeded) {
                seed();
            }
            if (seeded) {
                life.step(picture.snapshot(), clock.instant());
            }
        } catch (RuntimeException e) {
            // An executor forgets a task that has failed once; the city must not stand still for ever.
            LOG.error("a step of the demo city failed", e);
        }
    }

    private void seed() {
        try {
            seeding.put(city);
            seeded = true;
        } catch (PosbonException e) {
            LOG.warn("cannot seed the demo city yet: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the city's life; what it has told the backend stays. */
    @Override
    public void close() {
        thread.shutdownNow();
        hands.shutdownNow();
        stream.close();
    }
}
