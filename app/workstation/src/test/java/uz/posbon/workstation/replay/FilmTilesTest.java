package uz.posbon.workstation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongPredicate;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.PlayerEngine;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.TestMedia;
import uz.posbon.ui.video.TileReplay;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.ui.video.wall.WallSlot;

/** Films on the tiles of a replay: they come and go with their time, leave the operator his hand, and stand, run and leap with the replay. */
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
class FilmTilesTest {
    private static final Instant BEGUN = Instant.parse("2026-11-26T18:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private VideoService service;
    private VideoWall wall;
    private FilmTiles tiles;
    private Stage stage;

    private void open(List<PlayerEngine> engines) {
        onFx(() -> {
            service = new VideoService(engines, FrameTicker.animation(), Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
            wall = new VideoWall(service, Clock.systemUTC(), FrameTicker.every(Duration.ofMillis(250)));
            tiles = new FilmTiles(wall, System::nanoTime);
            stage = new Stage();
            stage.setScene(new Scene(wall, 800, 600));
            stage.show();
            return true;
        });
    }

    @AfterEach
    void close() {
        onFx(() -> {
            stage.close();
            return true;
        });
        service.close();
    }

    private static KeptFilm film(Path file) {
        return new KeptFilm("Gate 2", file, BEGUN, BEGUN.plusSeconds(20));
    }

    private static ReplayState at(int second, boolean playing) {
        return new ReplayState(BEGUN.plusSeconds(second), playing, 1, null);
    }

    private void show(List<KeptFilm> films, ReplayState state) {
        onFx(() -> {
            tiles.show(films, state);
            return true;
        });
    }

    private List<WallSlot> shown() {
        return onFx(() -> wall.getSlots().stream().filter(slot -> slot.source() != null).toList());
    }

    @Test
    void aFilmIsPinnedGoesWithItsTimeAndWhatTheOperatorTookAwayStaysAway() {
        open(List.of());
        KeptFilm film = film(folder.resolve("gate.mp4"));
        show(List.of(film), at(3, false));
        assertThat(shown()).singleElement().satisfies(slot -> {
            assertThat(slot.source().name()).isEqualTo("Gate 2");
            assertThat(slot.pinned()).as("no selection takes its place").isTrue();
        });
        int number = shown().getFirst().number();

        onFx(() -> {
            wall.clear(number);
            return true;
        });
        show(List.of(film), at(4, false));
        assertThat(shown()).as("taken away").isEmpty();

        show(List.of(), at(30, false));
        show(List.of(film), at(5, false));
        assertThat(shown()).as("its time has come anew").hasSize(1);
        int again = shown().getFirst().number();
        show(List.of(), at(31, false));
        assertThat(shown()).isEmpty();
        assertThat(onFx(() -> wall.slot(again).pinned())).as("the tile is free for others").isFalse();
    }

    @Test
    void itStandsRunsAndLeapsWithTheReplay() {
        Path file = TestMedia.clip(folder.resolve("gate.mp4"), 20, 320, 180, "1/1");
        open(List.of(new FfmpegEngine(PlayerLimits.USUAL)));
        List<KeptFilm> films = List.of(film(file));
        show(films, at(5, false));
        awaitMillis(millis -> Math.abs(millis - 5_000) <= 200 && played().isPaused());

        show(films, at(5, true));
        awaitMillis(millis -> millis > 5_400 && !played().isPaused());

        show(films, at(14, false));
        awaitMillis(millis -> Math.abs(millis - 14_000) <= 200 && played().isPaused());
    }

    private TileReplay played() {
        return wall.tile(wall.getSlots().stream().filter(slot -> slot.source() != null).findFirst().orElseThrow().number()).replay();
    }

    /** Until the film stands where it is to stand; it is told again and again, as the replay does. */
    private void awaitMillis(LongPredicate there) {
        await().atMost(SOON).until(() -> onFx(() -> {
            tiles.keepStep();
            Duration seen = played().position();
            return seen == null ? -1L : seen.toMillis();
        }), millis -> millis >= 0 && onFx(() -> there.test(millis)));
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }
}
