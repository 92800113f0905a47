package uz.posbon.workstation.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.room.RoomApi;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.RoomRows;

/** When the backend is asked for figures. */
class RoomFeedTest {
    private final List<String> asked = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final RoomFigures figures = RoomSamples.figures(1, 0, 0, 0, 0);
    private final RoomFeed feed = new RoomFeed(new RoomApi() {
        @Override
        public RoomFigures figures(@Nullable String shiftId) {
            asked.add("figures");
            return figures;
        }

        @Override
        public RoomRows rows(RoomFigure figure, @Nullable String of, @Nullable String shiftId) {
            throw new UnsupportedOperationException();
        }
    }, Clock.fixed(RoomSamples.NOON, ZoneOffset.UTC), waiting::add);

    @Test
    void whatIsRecalledIsShownUntilNewerFiguresCome() {
        RoomFigures earlier = RoomSamples.figures(9, 0, 0, 0, 0);
        feed.recall(earlier);
        assertThat(feed.latest()).isSameAs(earlier);
        feed.watched(true);
        waiting.removeFirst().run();
        assertThat(feed.latest()).isSameAs(figures);
        feed.recall(earlier);
        assertThat(feed.latest()).isSameAs(figures);
    }

    @Test
    void whoBeginsToLookWaitsForNoTick() {
        List<String> news = new ArrayList<>();
        feed.onNews(() -> news.add("news"));
        assertThat(feed.latest()).isNull();
        assertThat(waiting).as("nobody looks").isEmpty();
        feed.watched(true);
        feed.watched(true);
        assertThat(waiting).hasSize(1);
        waiting.removeFirst().run();
        assertThat(news).hasSize(1);
        assertThat(feed.latest()).isSameAs(figures);
        feed.watched(false);
        feed.watched(true);
        assertThat(waiting).as("they are fresh").isEmpty();
        assertThat(asked).hasSize(1);
    }
}
