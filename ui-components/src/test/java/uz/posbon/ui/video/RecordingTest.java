package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** A file that is looked through: where it is, where it is sent, and when it was made. */
@Timeout(400)
class RecordingTest {

    private static final Look SMALL = Look.whole(new Box(160, 90));
    private static final long PICTURE = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private final FfmpegEngine ffmpeg = new FfmpegEngine(PlayerLimits.USUAL);
    private final VideoService service = new VideoService(
            List.of(ffmpeg, new VlcEngine(PlayerLimits.USUAL, Clock.systemUTC(), ffmpeg)), VideoSettings.USUAL, task -> Subscription.EMPTY,
            Thread.ofPlatform().daemon().factory(), Clock.systemUTC());

    @BeforeAll
    static void record() {
        TestMedia.clip(folder.resolve("long.mp4"), 20, 320, 180, "1/1");
        TestMedia.clip(folder.resolve("long.ts"), 20, 320, 180, "1/1");
        TestMedia.clip(folder.resolve("short.mp4"), 1, 320, 180, "1/1");
    }

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({"ffmpeg, long.mp4", "ffmpeg, long.ts", "vlc, long.mp4"})
    void standsJumpsAndChangesItsSpeed(String engine, String file) {
        try (Watch watch = open(file, engine)) {
            PlayOrders orders = orders(watch);
            await().atMost(SOON).until(() -> at(watch) > SECOND / 2);
            assertThat(playing(watch).length()).isBetween(Duration.ofMillis(19_500), Duration.ofMillis(20_500));
            assertThat(playing(watch).taken()).as("nobody knows when it was made").isNull();

            orders.pause(true);
            long stood = settled(watch);
            assertThat(playing(watch).paused()).isTrue();

            orders.seek(12 * SECOND);
            await().atMost(SOON).until(() -> Math.abs(at(watch) - 12 * SECOND) < SECOND / 2);
            assertThat(settled(watch)).isNotEqualTo(stood);

            orders.seek(2 * SECOND);
            await().atMost(SOON).until(() -> Math.abs(at(watch) - 2 * SECOND) < SECOND / 2);
            orders.speed(4);
            long before = settled(watch);
            orders.pause(false);
            long begun = System.nanoTime();
            await().atMost(SOON).until(() -> at(watch) - before > 8 * SECOND);
            long shown = at(watch) - before;
            assertThat(System.nanoTime() - begun).as("four times as fast, less what a busy machine takes").isLessThan(shown * 3 / 4);

            orders.pause(true);
            orders.speed(0.25);
            long slow = settled(watch);
            long since = System.nanoTime();
            orders.pause(false);
            await().atMost(SOON).until(() -> at(watch) - slow > SECOND / 2);
            assertThat(System.nanoTime() - since).isGreaterThan(SECOND);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"long.mp4", "long.ts"})
    void stepsToTheVeryPictureBothWaysAlsoAtTheEnds(String file) {
        try (Watch watch = open(file, "ffmpeg")) {
            PlayOrders orders = orders(watch);
            orders.pause(true);
            orders.seek(10 * SECOND);
            await().atMost(SOON).until(() -> at(watch) >= 10 * SECOND);
            long here = settled(watch);
            assertThat(here).isCloseTo(10 * SECOND, within(PICTURE));

            orders.step(1);
            await().atMost(SOON).until(() -> at(watch) > here);
            assertThat(settled(watch) - here).isCloseTo(PICTURE, within(PICTURE / 10));
            orders.step(-1);
            await().atMost(SOON).until(() -> at(watch) == here);
            orders.step(-25);
            await().atMost(SOON).until(() -> at(watch) < here);
            assertThat(here - settled(watch)).isCloseTo(SECOND, within(PICTURE / 10));

            orders.seek(30 * SECOND);
            await().atMost(SOON).until(() -> at(watch) > 19 * SECOND);
            assertThat(settled(watch)).as("the last picture").isGreaterThan(20 * SECOND - 3 * PICTURE);
            orders.seek(0);
            await().atMost(SOON).until(() -> at(watch) == 0);
            orders.step(-1);
            assertThat(settled(watch)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffmpeg", "vlc"})
    void atItsEndItSaysSoAndCanBeSeenAgain(String engine) {
        try (Watch watch = open("short.mp4", engine)) {
            await().atMost(SOON).until(() -> watch.state() instanceof VideoState.Ended);
            long frames = watch.frames();
            assertThat(frames).as("of 25; an engine may leave out what comes too late").isGreaterThan(5);

            orders(watch).seek(0);

            await().atMost(SOON).until(() -> watch.frames() > frames + 5);
            await().atMost(SOON).until(() -> watch.state() instanceof VideoState.Ended);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffmpeg", "vlc"})
    void aStillIsWholeAndHasNoTimeOfNow(String engine) throws Exception {
        try (Watch watch = open("long.mp4", engine)) {
            await().atMost(SOON).until(() -> watch.frames() > 5);
            orders(watch).pause(true);
            long at = settled(watch);

            Still still = watch.still().get(60, TimeUnit.SECONDS);

            assertThat(still.size()).isEqualTo(new Box(320, 180));
            assertThat(still.at()).isNull();
            assertThat(still.position().toNanos()).isCloseTo(at, within(SECOND / 2));
            new Snapshot(still, "Gate 2", "Dilnoza", Clock.systemUTC().getZone()).write(folder.resolve(engine + ".png"));
        }
    }

    @Test
    void twoTilesLookAtOneRecordingEachAtAnotherPlace() {
        try (Watch first = open("long.mp4", "ffmpeg"); Watch second = open("long.mp4", "ffmpeg")) {
            orders(first).pause(true);
            orders(second).seek(15 * SECOND);
            await().atMost(SOON).until(() -> at(second) > 15 * SECOND);

            assertThat(at(first)).isLessThan(5 * SECOND);
        }
    }

    @Test
    void evidenceIsDatedByItsManifestAndByNothingElse() throws Exception {
        Path kept = Files.createDirectory(folder.resolve("evidence"));
        Instant begun = Instant.parse("2026-03-04T05:06:07Z");
        Exported exported = service.evidence().orElseThrow().export(
                recorded(begun), new EvidenceOrder("gate", "Gate \"2\"", begun, begun.plusSeconds(5), "Dilnoza", "robbery"), kept);
        Path film = Files.list(kept).filter(file -> file.toString().endsWith(".mp4")).findFirst().orElseThrow();
        assertThat(exported.manifest()).exists();

        VideoSource source = VideoSource.recording(film);
        assertThat(source.name()).isEqualTo("Gate \"2\"");
        try (Watch watch = service.watch(source.main(), "r", SMALL)) {
            await().atMost(SOON).until(() -> at(watch) > SECOND);
            orders(watch).pause(true);
            long at = settled(watch);
            assertThat(playing(watch).taken()).isEqualTo(begun.plusNanos(at));
            assertThat(watch.still().get(60, TimeUnit.SECONDS).at()).isEqualTo(begun.plusNanos(at));
        }
        Files.write(film, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(RecordingDate.of(film.toUri())).as("not the file that was exported").isEmpty();
    }

    /** The packets of a file as if a camera had sent them then. */
    private Clip recorded(Instant begun) throws Exception {
        List<Packet> packets = new java.util.ArrayList<>();
        long shift = Clip.nanos(begun);
        try (PacketReader reader = ffmpeg.reader()) {
            reader.read(VideoStream.of(folder.resolve("long.mp4").toUri()), new PacketSink() {
                @Override
                public void packet(Packet packet) {
                    packets.add(new Packet(packet.format(), packet.at() + shift, packet.decodeAt() + shift, packet.key(), packet.data()));
                }

                @Override
                public List<Packet> sinceKey() {
                    return List.of();
                }
            });
        }
        return new Clip(packets);
    }

    private Watch open(String file, String engine) {
        return service.watch(new VideoStream(folder.resolve(file).toUri(), Map.of(), null, engine), "r", SMALL);
    }

    private static PlayOrders orders(Watch watch) {
        return watch.playhead().orders();
    }

    private static long at(Watch watch) {
        return watch.playhead().at();
    }

    private static VideoState.Playing playing(Watch watch) {
        return (VideoState.Playing) watch.state();
    }

    /** The place of the picture once nothing moves any more. */
    private static long settled(Watch watch) {
        long[] last = {at(watch)};
        await().during(Duration.ofMillis(250)).atMost(SOON).until(() -> {
            boolean same = last[0] == at(watch);
            last[0] = at(watch);
            return same;
        });
        return last[0];
    }
}
