package uz.posbon.backend.boot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.stream.Hub;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.backend.training.JoinDoor;
import uz.posbon.backend.training.SessionHost;
import uz.posbon.sdk.session.Role;

/** The training session a backend holds, for those parts of it that are there before it begins. Thread-safe. */
final class HeldSession implements Visitors, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeldSession.class);
    private static final long STEP_MILLIS = 20;

    private final JoinDoor door = new JoinDoor(System::nanoTime);
    private final AtomicReference<@Nullable SessionHost> host = new AtomicReference<>();
    private volatile @Nullable ScheduledExecutorService thread;

    JoinDoor door() {
        return door;
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

    /** Lets the session be passed on as time goes by; readers of the stream hear at once of another pace. */
    void begin(SessionHost session, Hub hub) {
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
