package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** When a tile asks for a single picture, and how long it shows it. */
class TileStillTest {
    private static final Instant BEGUN = Instant.parse("2026-11-24T09:00:00Z");
    private static final VideoSource GATE = VideoSource.of("gate", "Gate", URI.create("rtsp://h/gate"));
    private static final VideoSource YARD = VideoSource.of("yard", "Yard", URI.create("rtsp://h/yard"));
    private static final VideoState LOST = new VideoState.Lost(BEGUN, Loss.NO_ANSWER, BEGUN);

    private final List<CompletableFuture<Still>> asked = new ArrayList<>();
    private final TileStill still = new TileStill(new StillSource() {
        @Override
        public boolean offers(VideoSource source) {
            return true;
        }

        @Override
        public CompletableFuture<Still> take(VideoSource source) {
            asked.add(new CompletableFuture<>());
            return asked.getLast();
        }
    });

    private TileStill.Taken look(VideoSource source, VideoState state, double seconds) {
        long nanos = (long) (seconds * 1e9);
        // From below zero on, as the clock may be.
        return still.look(source, state, new Box(4, 4), BEGUN.plusNanos(nanos), nanos - Duration.ofHours(1).toNanos());
    }

    private static Still picture() {
        return new Still(new Box(2, 2), ByteBuffer.allocateDirect(16 + Box.SLACK), BEGUN.plusSeconds(5));
    }

    @Test
    void aStreamThatOpensAsItShouldIsNotPutOff() {
        VideoState opening = new VideoState.Opening(BEGUN);
        assertThat(look(GATE, opening, 2.9)).isNull();
        assertThat(asked).isEmpty();
        look(GATE, opening, 3.1);
        assertThat(asked).hasSize(1);
        look(GATE, opening, 3.2);
        assertThat(asked).as("one at a time").hasSize(1);
    }

    @Test
    void onlyWhereNoPictureIsAndNeverWithALoginThatWasRefused() {
        for (VideoState state : List.of(new VideoState.Idle(), new VideoState.Hidden(), new VideoState.Live(), new VideoState.Stalled(BEGUN),
                new VideoState.Replay(BEGUN, 1, false), new VideoState.Ended(), new VideoState.Lost(BEGUN, Loss.LOGIN_REFUSED, BEGUN))) {
            look(GATE, state, 60);
        }
        look(null, LOST, 60);
        assertThat(asked).isEmpty();
    }

    @Test
    void itIsRenewedEveryTenSecondsAndGoesWithTheFirstPictureOfTheStream() {
        look(GATE, LOST, 0);
        asked.getFirst().complete(picture());
        assertThat(look(GATE, LOST, 1).at()).isEqualTo(BEGUN.plusSeconds(5));
        assertThat(still.at()).isEqualTo(BEGUN.plusSeconds(5));
        look(GATE, LOST, 10.9);
        assertThat(asked).hasSize(1);
        assertThat(look(GATE, LOST, 11.1)).as("the one before stays meanwhile").isNotNull();
        assertThat(asked).hasSize(2);
        assertThat(look(GATE, new VideoState.Live(), 12)).isNull();
        asked.getLast().complete(picture());
        assertThat(look(GATE, new VideoState.Live(), 13)).isNull();
        assertThat(still.at()).isNull();
    }

    @Test
    void whoGivesNoneIsAskedLessAndLessAndAnOldPictureIsTakenAway() {
        look(GATE, LOST, 0);
        asked.getFirst().complete(picture());
        look(GATE, LOST, 1);
        for (double second = 1; second < 60.9; second += 0.1) {
            assertThat(look(GATE, LOST, second)).isNotNull();
            asked.getLast().completeExceptionally(new IllegalStateException("no answer"));
        }
        assertThat(asked).as("after 10, then 20, then 40 seconds").hasSize(3);
        assertThat(look(GATE, LOST, 61.2)).isNull();
        assertThat(still.at()).isNull();
    }

    @Test
    void anotherCamerasPictureIsNeverShown() {
        look(GATE, LOST, 0);
        CompletableFuture<Still> gates = asked.getFirst();
        gates.complete(picture());
        assertThat(look(GATE, LOST, 1)).isNotNull();
        assertThat(look(YARD, LOST, 1.1)).isNull();
        assertThat(asked).hasSize(2);
        still.forget();
        asked.getLast().complete(picture());
        assertThat(look(GATE, LOST, 1.2)).isNull();
    }
}
