package uz.posbon.ui.video.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.Playhead;
import uz.posbon.ui.video.RtspServer;
import uz.posbon.ui.video.SoundPlayer;
import uz.posbon.ui.video.SoundState;
import uz.posbon.ui.video.TestMedia;
import uz.posbon.ui.video.TestPlayhead;
import uz.posbon.ui.video.VideoStream;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/** Sound into a file, into nothing, and where there is none: what is heard and what is said of it. */
@Timeout(400)
class SoundTest {

    /** For what is to be heard: on a busy machine everything takes long to begin. */
    private static final PlayerLimits LONG = new PlayerLimits(Duration.ofSeconds(30), Duration.ofSeconds(30));
    private static final PlayerLimits SHORT = new PlayerLimits(Duration.ofSeconds(4), Duration.ofSeconds(4));

    @TempDir
    private Path folder;

    private final FfmpegEngine ffmpeg = new FfmpegEngine(LONG);
    private final List<SoundState> said = new CopyOnWriteArrayList<>();
    private final List<Loss> losses = new CopyOnWriteArrayList<>();
    private final List<String> reasons = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        ffmpeg.close();
    }

    @Test
    void ofARecordingIsHeard() throws Exception {
        Path film = TestMedia.clipWithTone(folder.resolve("tone.mkv"), 8);
        Path heard = folder.resolve("heard.wav");
        try (VlcEngine engine = engine(LONG, "--aout=afile", "--audiofile-file=" + heard);
                SoundPlayer player = play(engine, VideoStream.of(film.toUri()))) {
            await().atMost(Duration.ofSeconds(60)).until(() -> said.contains(SoundState.ON));
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(heard) && Files.size(heard) > 8_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/talking", "/speaking"})
    void ofACameraIsHeard(String path) {
        Path heard = folder.resolve("heard.wav");
        try (RtspServer server = RtspServer.open();
                VlcEngine engine = engine(LONG, "--aout=afile", "--audiofile-file=" + heard);
                SoundPlayer player = play(engine, VideoStream.of(server.uri(path)))) {
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(said).as("lost: %s", reasons).contains(SoundState.ON));
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(heard) && Files.size(heard) > 8_000);
        }
    }

    @Test
    void whereThereIsNothingToPlayItWithItSaysSo() {
        Path film = TestMedia.clipWithTone(folder.resolve("tone.mkv"), 8);
        try (VlcEngine engine = engine(SHORT, "--aout=none"); SoundPlayer player = play(engine, VideoStream.of(film.toUri()))) {
            await().atMost(Duration.ofSeconds(60)).until(() -> said.contains(SoundState.NO_DEVICE));
            assertThat(said).doesNotContain(SoundState.ON);
        }
    }

    @Test
    void whereThereIsNoneItSaysSo() {
        Path film = TestMedia.clip(folder.resolve("still.mkv"), 8, 320, 180, "1/1");
        try (RtspServer server = RtspServer.open(); VlcEngine engine = engine(SHORT, "--aout=adummy")) {
            try (SoundPlayer player = play(engine, VideoStream.of(film.toUri()))) {
                await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(losses).as("said: %s", said).contains(Loss.NO_SOUND));
            }
            losses.clear();
            try (SoundPlayer player = play(engine, VideoStream.of(server.uri("/h264")))) {
                await().atMost(Duration.ofSeconds(60)).until(() -> losses.contains(Loss.NO_SOUND));
            }
        }
    }

    /** What stands still is not heard, which says nothing of an output. */
    @Test
    void aPausedRecordingIsNotJudgedUntilItGoesOn() {
        Path film = TestMedia.clipWithTone(folder.resolve("tone.mkv"), 8);
        Playhead head = TestPlayhead.running();
        try (VlcEngine engine = engine(SHORT, "--aout=none"); SoundPlayer player = play(engine, VideoStream.of(film.toUri()), head)) {
            // So long that it has begun, and not so long that it must have been heard.
            await().during(Duration.ofMillis(1_500)).atMost(Duration.ofSeconds(30)).until(said::isEmpty);
            TestPlayhead.pause(head, true);
            await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(30)).until(said::isEmpty);
            assertThat(losses).isEmpty();

            TestPlayhead.pause(head, false);

            await().atMost(Duration.ofSeconds(60)).until(() -> said.contains(SoundState.NO_DEVICE));
        }
    }

    private VlcEngine engine(PlayerLimits limits, String... options) {
        return new VlcEngine(limits, Clock.systemUTC(), ffmpeg, () -> new NativeDiscovery().discover(), List.of(options));
    }

    private SoundPlayer play(VlcEngine engine, VideoStream stream) {
        return play(engine, stream, null);
    }

    private SoundPlayer play(VlcEngine engine, VideoStream stream, Playhead head) {
        SoundPlayer player = engine.sound().orElseThrow().sound(stream, head, said::add);
        Thread playing = Thread.ofPlatform().daemon().start(() -> {
            try {
                player.play();
            } catch (PlaybackException e) {
                losses.add(e.loss());
                reasons.add(e.getMessage());
            }
        });
        return new SoundPlayer() {
            @Override
            public void play() {
                throw new IllegalStateException("it plays");
            }

            @Override
            public void close() {
                player.close();
                await().atMost(Duration.ofSeconds(60)).until(() -> !playing.isAlive());
            }
        };
    }
}
