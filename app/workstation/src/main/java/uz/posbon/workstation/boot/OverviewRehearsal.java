package uz.posbon.workstation.boot;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.room.RoomApi;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.workstation.desk.LiveDesk;
import uz.posbon.workstation.room.RoomModel;
import uz.posbon.workstation.room.RoomProjection;
import uz.posbon.workstation.room.RoomRehearsal;
import uz.posbon.workstation.words.Words;

/** Has the room overview rehearsed when the desk has been open for a while, once, and a step every so often. */
final class OverviewRehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(OverviewRehearsal.class);
    /** The desk has started, been looked at, and stands still as a rule. */
    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final RoomApi room;
    private final LiveDesk desk;
    private final DeskWindow window;
    private final DelayedExecutor later;

    /** @param later runs on a thread that may wait for the backend */
    OverviewRehearsal(RoomApi room, LiveDesk desk, DeskWindow window, DelayedExecutor later) {
        this.room = room;
        this.desk = desk;
        this.window = window;
        this.later = later;
    }

    void start() {
        later.execute(this::begin, QUIET);
    }

    private void begin() {
        try {
            RoomFigures figures = room.figures(null);
            Words words = window.words();
            RoomModel model = RoomProjection.of(figures, desk.state().picture(), figures.time(), words);
            window.fx().execute(() -> go(new ArrayDeque<>(RoomRehearsal.begin(model, words, window.stylesheets()))));
        } catch (PosbonException e) {
            LOG.debug("no figures to rehearse with", e);
        }
    }

    private void go(Deque<Runnable> left) {
        if (!left.isEmpty()) {
            later.execute(() -> window.fx().execute(() -> {
                left.remove().run();
                go(left);
            }), BETWEEN);
        }
    }
}
