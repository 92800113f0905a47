package uz.posbon.workstation.desk;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.workstation.detail.Detail;
import uz.posbon.workstation.recommend.DuplicateFeed;
import uz.posbon.workstation.room.RoomFeed;
import uz.posbon.workstation.room.RoomModel;
import uz.posbon.workstation.room.RoomProjection;
import uz.posbon.workstation.room.RowTitles;
import uz.posbon.workstation.room.RowsPane;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Failure;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** The room overview on this desk: the backend's figures, what is behind them, and the way from there to a case. */
public final class DeskOverview {
    private static final String CAMERA = "camera";
    private static final String DISTRICT = "district";
    private static final int DISTRICT_ZOOM = 13;

    private final RoomFeed feed;
    private final EarlierCases earlier;
    private final Executor fx;

    public DeskOverview(RoomFeed feed, EarlierCases earlier, Executor fx) {
        this.feed = feed;
        this.earlier = earlier;
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

    /** What the case panel says, also of a case that was opened here and is on the desk no more. */
    Detail detail(DeskState desk, Words words, DuplicateFeed duplicates) {
        return earlier.detail(desk, words, duplicates);
    }

    /** Asks what is behind a figure and shows it. FX thread. */
    void ask(RoomModel.Behind behind, RowsPane rows, LiveDesk live, DeskController desk) {
        String language = desk.words().tag();
        feed.rows(
                behind,
                (RoomRows found) -> {
                    RoomRows said = RowTitles.in(language, found, live.state().picture());
                    fx.execute(() -> rows.show(behind, said));
                },
                (PosbonException e) -> fx.execute(() -> rows.failed(behind, desk.words().say(Failure.of(e)))));
    }

    /** Opens a row on the desk; what the desk does not hold any more is read from the backend's history. FX thread. */
    void open(RoomRow row, RowsPane rows, LiveDesk live, DeskController desk) {
        DeskState state = live.state();
        switch (row.kind()) {
            case RoomRow.INCIDENT -> {
                if (state.picture().incidents().containsKey(row.id())) {
                    open(Focus.incident(row.id()), live, desk);
                } else {
                    earlier.incident(row.id(), () -> fx.execute(() -> open(Focus.incident(row.id()), live, desk)), why -> failed(why, rows, desk));
                }
            }
            case RoomRow.ALARM -> {
                if (state.picture().alarms().containsKey(row.id())) {
                    open(Focus.alarm(row.id()), live, desk);
                } else {
                    earlier.alarm(row.id(), () -> fx.execute(() -> open(Focus.alarm(row.id()), live, desk)), why -> failed(why, rows, desk));
                }
            }
            case RoomRow.UNIT -> desk.units(row.title());
            case CAMERA -> desk.keepCamera(row.id(), 0);
            case RoomRow.SOURCE -> desk.run("filter alarms \"" + row.id() + "\"");
            case DISTRICT -> middle(state.picture().catalogue().zones().get(row.id())).ifPresentOrElse(
                    at -> desk.run("go " + at.latitude() + "," + at.longitude() + " " + DISTRICT_ZOOM), () -> rows.say(desk.words().text("room.rows.nowhere")));
            default -> rows.say(desk.words().text("room.rows.nowhere"));
        }
    }

    /** Of the box around it. */
    private static Optional<GeoPoint> middle(@Nullable Zone zone) {
        DoubleSummaryStatistics east = new DoubleSummaryStatistics();
        DoubleSummaryStatistics north = new DoubleSummaryStatistics();
        List<GeoShape.Polygon> polygons = zone == null ? List.of() : zone.area().polygons();
        polygons.stream().flatMap(polygon -> polygon.rings().getFirst().stream()).forEach(point -> {
            east.accept(point.longitude());
            north.accept(point.latitude());
        });
        return east.getCount() == 0 ? Optional.empty()
                : Optional.of(new GeoPoint((east.getMin() + east.getMax()) / 2, (north.getMin() + north.getMax()) / 2));
    }

    private static void open(Focus focus, LiveDesk live, DeskController desk) {
        live.focus(focus);
        desk.showCase();
    }

    private void failed(PosbonException why, RowsPane rows, DeskController desk) {
        fx.execute(() -> rows.say(desk.words().say(Failure.of(why))));
    }
}
