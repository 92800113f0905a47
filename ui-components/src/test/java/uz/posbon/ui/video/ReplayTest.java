package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/** The last minute of a real RTSP camera, again. */
@Timeout(120)
class ReplayTest {

    private static final Look SMALL = Look.whole(new Box(160, 90));

    private RtspServer server;
    private VideoService service;
    private VideoStream camera;
    private Watch watch;

    @BeforeEach
    void open() {
        server = RtspServer.open();
        PlayerLimits limits = new PlayerLimits(Duration.ofSeconds(3), Duration.ofSeconds(3));
        service = new VideoService(List.of(new FfmpegEngine(limits)), VideoSettings.USUAL.withLinger(Duration.ZERO), task -> Subscription.EMPTY,
                Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
        camera = VideoStream.of(server.uri("/h264"));
        watch = service.watch(camera, "a", SMALL);
        await().atMost(Duration.ofSeconds(20)).until(() -> watch.frames() > 60);
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
            await().until(() -> replay.frames() > 0);
            assertThat(replay.at()).isCloseTo(from, within(TimeUnit.MILLISECONDS.toNanos(400)));

            long begunAt = replay.at();
            long begun = System.nanoTime();
            await().until(() -> replay.at() - begunAt > TimeUnit.SECONDS.toNanos(1));
            assertThat(System.nanoTime() - begun).isBetween(TimeUnit.MILLISECONDS.toNanos(800), TimeUnit.MILLISECONDS.toNanos(1800));
        }
    }

    @Test
    void stepsInTheOrderPicturesAreShownInWhereTheyAreDecodedInAnother() {
        VideoStream reordered = VideoStream.of(server.uri("/bframes"));
        try (Watch bframes = service.watch(reordered, "b", SMALL)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> bframes.frames() > 60);
            long from = bframes.clip().begin() + TimeUnit.SECONDS.toNanos(1);
            try (Replay replay = service.replay(reordered, "b", from, SMALL).orElseThrow()) {
                await().until(() -> replay.frames() > 0);
                replay.orders().pause(true);
                for (int i = 0; i < 12; i++) {
                    long here = settled(replay);
                    replay.orders().step(1);
                    await().until(() -> replay.at() != here);
                    assertThat(settled(replay) - here).isBetween(TimeUnit.MILLISECONDS.toNanos(20), TimeUnit.MILLISECONDS.toNanos(70));
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
            long next = settled(replay);
            assertThat(next - here).isBetween(TimeUnit.MILLISECONDS.toNanos(20), TimeUnit.MILLISECONDS.toNanos(90));

            replay.orders().step(-1);
            await().until(() -> replay.at() == here);
            replay.orders().step(-1);
            await().until(() -> replay.at() < here);
            assertThat(here - settled(replay)).isBetween(TimeUnit.MILLISECONDS.toNanos(20), TimeUnit.MILLISECONDS.toNanos(90));
        }
    }

    @Test
    void theNewestPictureCanBeHadWhereTheDecoderHoldsPicturesBackAndItGoesOnAfterIt() throws Exception {
        VideoStream between = VideoStream.of(server.uri("/bframes"));
        try (Watch other = service.watch(between, "b", SMALL)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> other.frames() > 40);
            Replay replay = service.replay(between, "b", Clip.nanos(Clock.systemUTC().instant()), SMALL).orElseThrow();
            try (replay) {
                replay.orders().pause(true);
                long newest = Clip.nanos(replay.still().get(8, TimeUnit.SECONDS).at());
                assertThat(other.clip().end() - newest).isLessThan(TimeUnit.SECONDS.toNanos(3));
                replay.orders().speed(0.5);
                replay.orders().pause(false);
                await().atMost(Duration.ofSeconds(10)).until(() -> replay.at() - newest > TimeUnit.MILLISECONDS.toNanos(500));
            }
            server.kill();
            await().atMost(Duration.ofSeconds(20)).until(() -> other.state() instanceof VideoState.Lost);
            long end = other.clip().end();
            try (Replay last = service.replay(between, "b", Clip.nanos(Clock.systemUTC().instant()), SMALL).orElseThrow()) {
                last.orders().pause(true);
                // The group's last pictures are made from each other: it may be one of those just before the very last.
                assertThat(end - Clip.nanos(last.still().get(8, TimeUnit.SECONDS).at())).as("no later one comes to push it out")
                        .isLessThan(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    @Test
    void slowIsSlow() {
        try (Replay replay = replay(watch.clip().begin())) {
            await().until(() -> replay.frames() > 0);
            replay.orders().speed(0.25);
            long at = replay.at();
            long begun = System.nanoTime();
            await().until(() -> replay.at() - at > TimeUnit.MILLISECONDS.toNanos(300));
            assertThat(System.nanoTime() - begun).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(900));
        }
    }

    @Test
    void fastCatchesUpWithThePresent() {
        try (Replay replay = replay(watch.clip().begin())) {
            replay.orders().speed(8);
            await().atMost(Duration.ofSeconds(20)).until(replay::caughtUp);
            assertThat(Clip.nanos(Clock.systemUTC().instant()) - replay.at()).isLessThan(TimeUnit.SECONDS.toNanos(2));
        }
    }

    @Test
    void theMomentBeforeTheCameraWasLostCanStillBeSeen() {
        server.kill();
        await().atMost(Duration.ofSeconds(5)).until(() -> watch.state() instanceof VideoState.Lost);
        long last = watch.clip().end();

        try (Replay replay = replay(last - TimeUnit.MILLISECONDS.toNanos(800))) {
            await().atMost(Duration.ofSeconds(10)).until(() -> replay.orders().paused());
            assertThat(replay.at()).isCloseTo(last, within(TimeUnit.MILLISECONDS.toNanos(100)));
            assertThat(replay.caughtUp()).isFalse();
        }
    }

    @Test
    void goesOnWhenTheLostCameraComesBack() {
        server.kill();
        await().atMost(Duration.ofSeconds(5)).until(() -> watch.state() instanceof VideoState.Lost);
        long last = watch.clip().end();
        try (Replay replay = replay(last - TimeUnit.MILLISECONDS.toNanos(500))) {
            await().atMost(Duration.ofSeconds(10)).until(() -> replay.orders().paused());
            server.start();
            await().atMost(Duration.ofSeconds(30)).until(() -> watch.clip().end() > last + TimeUnit.SECONDS.toNanos(2));

            replay.orders().pause(false);

            await().atMost(Duration.ofSeconds(10)).until(() -> replay.at() > last + TimeUnit.SECONDS.toNanos(1));
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

            Still still = replay.still().get(5, TimeUnit.SECONDS);

            assertThat(still.size()).isEqualTo(new Box(320, 180));
            assertThat(Clip.nanos(still.at())).isEqualTo(at);
            assertThat(watch.still().get(5, TimeUnit.SECONDS).at()).isAfter(still.at());
        }
    }

    private Replay replay(long from) {
        return service.replay(camera, "a", from, SMALL).orElseThrow();
    }

    /** The time of the picture once nothing moves any more. */
    private static long settled(Replay replay) {
        long[] last = {replay.at()};
        await().during(Duration.ofMillis(200)).atMost(Duration.ofSeconds(5)).until(() -> {
            boolean same = last[0] == replay.at();
            last[0] = replay.at();
            return same;
        });
        return last[0];
    }
}
