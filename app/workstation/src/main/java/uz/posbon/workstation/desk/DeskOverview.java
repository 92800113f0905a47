package uz.posbon.workstation.desk;

import java.util.concurrent.Executor;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.workstation.room.RoomFeed;
import uz.posbon.workstation.room.RoomModel;
import uz.posbon.workstation.room.RoomProjection;
import uz.posbon.workstation.room.RowsPane;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Failure;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** The room overview on this desk: the backend's figures, what is behind them, and the way from there to a case. */
public final class DeskOverview {
    private static final String CAMERA = "camera";

    private final RoomFeed feed;
    private final Executor fx;

    public DeskOverview(RoomFeed feed, Executor fx) {
        this.feed = feed;
        this.fx = fx;
    }

    /** Calls {@code refresh} when newer figures have come. */
    void onNews(Runnable refresh) {
        feed.onNews(refresh);
    }

    /** Whether somebody looks at the panel; nobody asks the backend for figures while not. Any thread. */
    void watched(boolean on) {
        feed.watched(on);
    }

    RoomModel model(DeskState desk, Words words) {
        return RoomProjection.of(feed.latest(), desk.picture(), desk.now(), words);
    }

    /** Asks what is behind a figure and shows it. FX thread. */
    void ask(RoomModel.Behind behind, RowsPane rows, DeskController desk) {
        feed.rows(
                behind,
                (RoomRows found) -> fx.execute(() -> rows.show(behind, found)),
                (PosbonException e) -> fx.execute(() -> rows.say(desk.words().say(Failure.of(e)))));
    }

    /** Opens a row on the desk; what the desk does not hold any more is said instead. FX thread. */
    void open(RoomRow row, RowsPane rows, LiveDesk live, DeskController desk) {
        DeskState state = live.state();
        switch (row.kind()) {
            case RoomRow.INCIDENT -> open(state.picture().incidents().containsKey(row.id()), Focus.incident(row.id()), rows, live, desk);
            case RoomRow.ALARM -> open(state.picture().alarms().containsKey(row.id()), Focus.alarm(row.id()), rows, live, desk);
            case RoomRow.UNIT -> desk.units(row.title());
            case CAMERA -> desk.keepCamera(row.id(), 0);
            default -> rows.say(desk.words().text("room.rows.nowhere"));
        }
    }

    private static void open(boolean there, Focus focus, RowsPane rows, LiveDesk live, DeskController desk) {
        if (there) {
            live.focus(focus);
            desk.showCase();
        } else {
            rows.say(desk.words().text("room.rows.gone"));
        }
    }
}
