package uz.posbon.workstation.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.session.Presence;
import uz.posbon.sdk.session.SessionApi;
import uz.posbon.ui.live.FrameTicker;

/** Tells the room which incident or alarm is open on this desk, when that changes and every fifteen seconds. FX thread only. */
public final class DeskPresence {
    private static final Logger LOG = LoggerFactory.getLogger(DeskPresence.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration REPEAT = Duration.ofSeconds(15);

    private final SessionApi session;
    private final LiveDesk desk;
    private final BooleanSupplier writing;
    private final Clock clock;
    private final Executor background;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private @Nullable Presence said;
    private Instant repeat = Instant.MIN;

    /** @param writing whether a line of verbs is being written */
    public DeskPresence(SessionApi session, LiveDesk desk, BooleanSupplier writing, Clock clock, Executor background) {
        this.session = session;
        this.desk = desk;
        this.writing = writing;
        this.clock = clock;
        this.background = background;
    }

    /** Starts; ending the subscription stops it, and the others forget this desk after a while. */
    public Subscription start() {
        return FrameTicker.every(LOOK_EVERY).onPulse(this::look);
    }

    private void look() {
        String incident = desk.focus().incidentId();
        Presence now = new Presence(desk.id(), incident, incident == null ? desk.focus().alarmId() : null, incident != null && writing.getAsBoolean());
        Instant time = clock.instant();
        if ((!now.equals(said) || !time.isBefore(repeat)) && underWay.compareAndSet(false, true)) {
            said = now;
            repeat = time.plus(REPEAT);
            background.execute(() -> say(now));
        }
    }

    /** Nobody depends on it: what was not heard is said again. */
    private void say(Presence presence) {
        try {
            session.report(presence);
        } catch (PosbonException e) {
            LOG.debug("presence not heard", e);
        } finally {
            underWay.set(false);
        }
    }
}
