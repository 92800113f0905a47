package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/** The last minute of a real RTSP camera, again. */
@Timeout(400)
class ReplayTest {

    private static final Look SMALL = Look.whole(new Box(160, 90));

    private RtspServer server;
    private VideoService service;
    private VideoStream camera;
    private Watch watch;

    @BeforeEach
    void open() {
        server = RtspServer.open();
        PlayerLimits limits = new PlayerLimits(Duration.ofSeconds(10), Duration.ofSeconds(10));
        service = new VideoService(List.of(new FfmpegEngine(limits)), VideoSettings.USUAL.withLinger(Duration.ZERO), task -> Subscription.EMPTY,
                Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
        camera = VideoStream.of(server.uri("/h264"));
        watch = service.watch(camera, "a", SMALL);
        await().atMost(Duration.ofSeconds(60)).until(() -> watch.frames() > 60);
    }

    @AfterEach
    void close() {
        watch.close();
        service.close();
        server.close();
    }

    @Test
    void beginsWhereItIsToldAndRunsInRealTime() {
        long from = watch.clip().begin() + TimeUnit.MILLISECONDS.toNanos(500);
        try (Replay replay = replay(from)) {
            replay.orders().pause(true);
            await().until(() -> replay.frames() > 0);
            long begunAt = settled(replay);
            assertThat(begunAt).isCloseTo(from, within(TimeUnit.MILLISECONDS.toNanos(400)));

            long begun = System.nanoTime();
            replay.orders().pause(false);
            await().until(() -> replay.at() - begunAt > TimeUnit.SECONDS.toNanos(1));
            long shown = replay.at() - begunAt;
            // Never faster; slower by what a busy machine takes to begin and to look.
            assertThat(System.nanoTime() - begun).isBetween(shown - TimeUnit.MILLISECONDS.toNanos(200), shown + TimeUnit.SECONDS.toNanos(4));
        }
    }

    @Test
    void stepsInTheOrderPicturesAreShownInWhereTheyAreDecodedInAnother() {
        VideoStream reordered = VideoStream.of(server.uri("/bframes"));
        try (Watch bframes = service.watch(reordered, "b", SMALL)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> bframes.frames() > 60);
            long from = bframes.clip().begin() + TimeUnit.SECONDS.toNanos(1);
            try (Replay replay = service.replay(reordered, "b", from, SMALL).orElseThrow()) {
                await().until(() -> replay.frames() > 0);
                replay.orders().pause(true);
                for (int i = 0; i < 12; i++) {
                    long here = settled(replay);
                    replay.orders().step(1);
                    await().until(() -> replay.at() != here);
                    assertThat(settled(replay)).isEqualTo(pictures(bframes).higher(here));
                }
            }
        }
    }

    @Test
    void stepsPictureByPictureBothWays() {
        try (Replay replay = replay(watch.clip().begin() + TimeUnit.SECONDS.toNanos(1))) {
            await().until(() -> replay.frames() > 0);
            replay.orders().pause(true);
            long here = settled(replay);

            replay.orders().step(1);
            await().until(() -> replay.at() > here);
            assertThat(settled(replay)).isEqualTo(pictures(watch).higher(here));

            replay.orders().step(-1);
            await().until(() -> replay.at() == here);
            replay.orders().step(-1);
            await().until(() -> replay.at() < here);
            assertThat(settled(replay)).isEqualTo(pictures(watch).lower(here));
        }
    }

    @Test
    void theNewestPictureCanBeHadWhereTheDecoderHoldsPicturesBackAndItGoesOnAfterIt() throws Exception {
        VideoStream between = VideoStream.of(server.uri("/bframes"));
        try (Watch other = service.watch(between, "b", SMALL)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> other.frames() > 40);
            Replay replay = service.replay(between, "b", Replay.NEWEST, SMALL).orElseThrow();
            try (replay) {
                replay.orders().pause(true);
                long newest = Clip.nanos(replay.still().get(60, TimeUnit.SECONDS).at());
                assertThat(other.clip().end() - newest).isLessThan(TimeUnit.SECONDS.toNanos(3));
                replay.orders().speed(0.5);
                replay.orders().pause(false);
                await().atMost(Duration.ofSeconds(60)).until(() -> replay.at() - newest > TimeUnit.MILLISECONDS.toNanos(500));
            }
            server.kill();
            await().atMost(Duration.ofSeconds(60)).until(() -> other.state() instanceof VideoState.Lost);
            long end = other.clip().end();
            try (Replay last = service.replay(between, "b", Replay.NEWEST, SMALL).orElseThrow()) {
                last.orders().pause(true);
                // The last packets of a stream may come into the clip after its loss is known.
                assertThat(Clip.nanos(last.still().get(60, TimeUnit.SECONDS).at())).as("no later one comes to push it out")
                        .isBetween(end, other.clip().end());
            }
        }
    }

    @Test
    void slowIsSlow() {
        try (Replay replay = replay(watch.clip().begin())) {
            replay.orders().pause(true);
            replay.orders().speed(0.25);
            await().until(() -> replay.frames() > 0);
            long at = settled(replay);
            long begun = System.nanoTime();
            replay.orders().pause(false);
            await().until(() -> replay.at() - at > TimeUnit.MILLISECONDS.toNanos(300));
            assertThat(System.nanoTime() - begun).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(900));
        }
    }

    @Test
    void fastCatchesUpWithThePresent() {
        try (Replay replay = replay(watch.clip().begin())) {
            replay.orders().speed(8);
            await().atMost(Duration.ofSeconds(60)).until(replay::caughtUp);
            assertThat(watch.clip().end() - replay.at()).isLessThan(TimeUnit.SECONDS.toNanos(2));
        }
    }

    @Test
    void theMomentBeforeTheCameraWasLostCanStillBeSeen() {
        server.kill();
        await().atMost(Duration.ofSeconds(60)).until(() -> watch.state() instanceof VideoState.Lost);
        long last = watch.clip().end();

        try (Replay replay = replay(last - TimeUnit.MILLISECONDS.toNanos(800))) {
            await().atMost(Duration.ofSeconds(60)).until(() -> replay.orders().paused());
            assertThat(replay.at()).isCloseTo(last, within(TimeUnit.MILLISECONDS.toNanos(100)));
            assertThat(replay.caughtUp()).isFalse();
        }
    }

    @Test
    void goesOnWhenTheLostCameraComesBack() {
        server.kill();
        await().atMost(Duration.ofSeconds(60)).until(() -> watch.state() instanceof VideoState.Lost);
        long last = watch.clip().end();
        try (Replay replay = replay(last - TimeUnit.MILLISECONDS.toNanos(500))) {
            await().atMost(Duration.ofSeconds(60)).until(() -> replay.orders().paused());
            server.start();
            await().atMost(Duration.ofSeconds(30)).until(() -> watch.clip().end() > last + TimeUnit.SECONDS.toNanos(2));

            replay.orders().pause(false);

            await().atMost(Duration.ofSeconds(60)).until(() -> replay.at() > last + TimeUnit.SECONDS.toNanos(1));
        }
    }

    @Test
    void aStreamNobodyHasSeenHasNothingToReplay() {
        assertThat(service.replay(VideoStream.of(server.uri("/h265")), "b", 0, SMALL)).isEmpty();
        assertThat(service.feeds()).isOne();
    }

    @Test
    void aStillIsWholeAndDated() throws Exception {
        try (Replay replay = replay(watch.clip().begin())) {
            await().until(() -> replay.frames() > 0);
            replay.orders().pause(true);
            long at = settled(replay);

            Still still = replay.still().get(60, TimeUnit.SECONDS);

            assertThat(still.size()).isEqualTo(new Box(320, 180));
            assertThat(Clip.nanos(still.at())).isEqualTo(at);
            assertThat(watch.still().get(60, TimeUnit.SECONDS).at()).isAfter(still.at());
        }
    }

    private Replay replay(long from) {
        return service.replay(camera, "a", from, SMALL).orElseThrow();
    }

    /** The times of all pictures there are, in the order they are shown in. */
    private static NavigableSet<Long> pictures(Watch of) {
        return of.clip().packets().stream().map(Packet::at).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The time of the picture once nothing moves any more. */
    private static long settled(Replay replay) {
        long[] last = {replay.at()};
        await().during(Duration.ofMillis(200)).atMost(Duration.ofSeconds(60)).until(() -> {
            boolean same = last[0] == replay.at();
            last[0] = replay.at();
            return same;
        });
        return last[0];
    }
}
