package uz.posbon.backend.boot;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.city.Crews;
import uz.posbon.backend.store.Follower;
import uz.posbon.backend.store.Store;
import uz.posbon.backend.stream.Hub;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.backend.training.JoinDoor;
import uz.posbon.backend.training.SessionClock;
import uz.posbon.backend.training.SessionHost;
import uz.posbon.backend.training.SessionRun;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.stream.PictureState;

/** The training session a backend holds, for those parts of it that are there before it begins. Thread-safe. */
final class HeldSession implements Visitors, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeldSession.class);
    private static final long STEP_MILLIS = 20;

    private final SessionPlan plan;
    private final SessionKeys keys;
    private final boolean again;
    private final JoinDoor door;
    private final AtomicReference<@Nullable SessionHost> host = new AtomicReference<>();
    private volatile @Nullable ScheduledExecutorService thread;

    /**
     * A session that has not begun.
     *
     * @param keys what it is entered with
     * @param again whether the backend's log holds it already, from before it ended too early
     */
    HeldSession(SessionPlan plan, SessionKeys keys, boolean again) {
        this.plan = plan;
        this.keys = keys;
        this.again = again;
        this.door = new JoinDoor(keys.code(), keys.secret(), System::nanoTime);
    }

    SessionKeys keys() {
        return keys;
    }

    /** What is in the log of a session is the same whenever it is the same session; one that was taken up gives ids of its own. */
    OrderedIds ids(Clock clock) {
        return again ? new OrderedIds(clock) : new OrderedIds(clock, new Random(plan.seed()));
    }

    @Nullable SessionHost host() {
        return host.get();
    }

    /** Its clock stands still before it begins. */
    double pace() {
        SessionHost held = host.get();
        return held == null ? 0 : held.pace();
    }

    /** Whether that camera gives no picture now. */
    boolean isLost(String cameraId) {
        SessionHost held = host.get();
        return held != null && held.troubles().isLost(cameraId);
    }

    /**
     * Begins, or goes on, in a backend that answers.
     *
     * @param city puts the sample city into it
     */
    void begin(Store store, PosbonJson json, SessionClock clock, Hub hub, Runnable city) {
        Random chance = new Random(plan.seed());
        Crews crews;
        if (again) {
            crews = Crews.of(json.read(store.reader().picture(store.log(), clock.instant(), true), PictureState.class), chance);
        } else if (plan.begin() != null) {
            crews = Crews.of(plan.begin(), chance);
        } else {
            crews = Crews.ofTheCity(chance);
            city.run();
        }
        SessionRun run = new SessionRun(plan.scenario(), plan.seed(), plan.language(), store.writer(), new Follower(store, json), clock, crews);
        if (again) {
            run.takeUp();
        } else {
            if (plan.begin() != null) {
                run.restore(plan.begin());
            }
            run.begin();
        }
        begin(new SessionHost(run, plan.text(), door), hub);
    }

    /** Lets the session be passed on as time goes by; readers of the stream hear at once of another pace. */
    private void begin(SessionHost session, Hub hub) {
        host.set(session);
        ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("posbon-session").factory());
        thread = own;
        long[] last = {System.nanoTime()};
        own.scheduleWithFixedDelay(() -> {
            long now = System.nanoTime();
            Duration passed = Duration.ofNanos(now - last[0]);
            last[0] = now;
            try {
                if (session.pass(passed)) {
                    hub.beat();
                }
            } catch (RuntimeException e) {
                // An executor forgets a task that has failed once; the session must not stand still for ever.
                LOG.error("the training session could not be moved on", e);
            }
        }, 0, STEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public @Nullable String holder(String token) {
        return door.holder(token);
    }

    /** A trainee works as a supervisor may: the session is his room, its course is the trainer's. */
    @Override
    public List<Role> roles(String token) {
        return door.holder(token) == null ? List.of() : Role.SUPERVISOR.included();
    }

    @Override
    public boolean isShutOut(String token) {
        SessionHost held = host.get();
        return held != null && door.holder(token) != null && held.troubles().isOut();
    }

    /** Time passes no more. */
    @Override
    public void close() {
        ScheduledExecutorService own = thread;
        if (own == null) {
            return;
        }
        own.shutdown();
        try {
            own.awaitTermination(STEP_MILLIS * 100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
