package uz.posbon.workstation.boot;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.workstation.watch.FxWatch;
import uz.posbon.workstation.watch.LimitsWatch;
import uz.posbon.workstation.watch.Stall;
import uz.posbon.workstation.words.Phrase;

/** Watches the desk and tells the operator what was wrong with it. */
final class DeskWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeskWatch.class);

    /** So long a line about what is over stays to be read. */
    private static final Duration SHOWN_FOR = Duration.ofMinutes(10);

    private final FxExecutor fx = new FxExecutor();
    private final Map<String, Phrase> latest = new ConcurrentHashMap<>();
    private final DeskWindow window;
    private final Clock clock;
    private final DelayedExecutor later;
    private final LimitsWatch limits;
    private final Thread thread;

    /** @param background for what is looked at every few seconds and for taking lines back */
    DeskWatch(DeskWindow window, Path data, Clock clock, Executor background) {
        this.window = window;
        this.clock = clock;
        this.later = DelayedExecutor.onto(background);
        this.limits = new LimitsWatch(data, System::nanoTime, later, window::notice);
        this.thread = Thread.ofPlatform().name("desk-watch").daemon().unstarted(new FxWatch(fx, System::nanoTime, clock, this::stalled));
    }

    /** Begins to watch; once the window is shown, for making it takes its time. */
    void start() {
        fx.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(this::uncaught);
            thread.start();
        });
        limits.start();
    }

    private void stalled(Stall stall) {
        say("stall", Phrase.of("watch.stall", "seconds", Phrase.decimal(stall.length().toMillis() / 1000.0, 1), "time", window.words().time(stall.begun())));
    }

    /** On the FX thread, in the middle of whatever failed. */
    private void uncaught(Thread where, Throwable failure) {
        UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        if (usual != null) {
            usual.uncaughtException(where, failure);
        } else {
            LOG.error("uncaught in {}", where.getName(), failure);
        }
        if (!window.blame(failure)) {
            say("uncaught", Phrase.of("watch.uncaught", "time", window.words().time(clock.instant())));
        }
    }

    private void say(String what, Phrase sentence) {
        latest.put(what, sentence);
        window.notice(what, sentence);
        later.execute(() -> {
            if (sentence.equals(latest.get(what))) {
                window.notice(what, Phrase.NOTHING);
            }
        }, SHOWN_FOR);
    }

    @Override
    public void close() {
        thread.interrupt();
        limits.close();
        fx.execute(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }
}
