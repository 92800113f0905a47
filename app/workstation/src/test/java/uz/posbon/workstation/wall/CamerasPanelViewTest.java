package uz.posbon.workstation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoStream;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.ui.video.wall.WallLayout;

/** Cameras that are on a display already are not opened anew by the next scene. */
@ExtendWith(ApplicationExtension.class)
class CamerasPanelViewTest {
    private static final int TILES = 16;

    private record Nothing() implements WallCity.Drawn {}

    private VideoService service;
    private VideoWall wall;
    private CamerasPanelView panel;

    @BeforeEach
    void open() {
        onFx(() -> {
            service = new VideoService(List.of(), FrameTicker.animation(), Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
            wall = new VideoWall(service, Clock.systemUTC(), FrameTicker.every(Duration.ofMillis(250)));
            panel = new CamerasPanelView(wall);
            return true;
        });
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void camerasInAnotherOrderMoveWithTheirTiles() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, TILES).boxed().toList());
        show(WallLayout.grid(4, 4), order);
        List<VideoTile> before = tiles();
        Collections.rotate(order, 3);
        show(WallLayout.grid(4, 4), order);
        Collections.rotate(before, 3);
        assertThat(tiles()).isEqualTo(before);
    }

    @Test
    void anotherSizeKeepsWhatStays() {
        show(WallLayout.grid(4, 4), IntStream.range(0, TILES).boxed().toList());
        VideoTile seventh = tiles().get(7);
        show(WallLayout.grid(2, 2), List.of(7, 20, 21));
        assertThat(tiles().getFirst()).isSameAs(seventh);
        assertThat(shown()).containsExactly("cam-7", "cam-20", "cam-21", "-");
    }

    private void show(WallLayout layout, List<Integer> cameras) {
        List<PanelModel.Tile> tiles = cameras.stream().map(number -> new PanelModel.Tile(camera(number), "")).toList();
        onFx(() -> {
            DisplayModel display = new DisplayModel("hall", 1, "Hall 1", "", "14:00:00", new DisplayModel.Connection(Tone.READY, SymbolShape.CIRCLE, "Live"),
                    Scene.of("cameras", new ScenePanel.Clock(Map.of())), List.of(), new Nothing(), List.of(), 1);
            panel.show(new PanelModel.Cameras(layout, tiles), display);
            return true;
        });
    }

    private static VideoSource camera(int number) {
        return new VideoSource("cam-" + number, "Camera " + number, new VideoStream(URI.create("rtsp://127.0.0.1/" + number), Map.of(), null, null), null);
    }

    private List<VideoTile> tiles() {
        return onFx(() -> new ArrayList<>(wall.getSlots().stream().map(slot -> wall.tile(slot.number())).toList()));
    }

    private List<String> shown() {
        return onFx(() -> wall.getSlots().stream().map(slot -> slot.source() == null ? "-" : slot.source().id()).toList());
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }
}
