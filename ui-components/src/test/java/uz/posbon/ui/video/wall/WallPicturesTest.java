package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.video.RtspServer;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoState;

/** Pictures from a real server: none is opened anew that was there before. */
class WallPicturesTest extends WallOnScreen {

    private final RtspServer server = RtspServer.open();

    @BeforeEach
    void resolve() {
        wall.sourceResolverProperty().set(id -> Optional.of(camera(id)));
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Override
    VideoSource camera(String id) {
        return VideoSource.of(id, id, URI.create(server.uri("/h264") + "?" + id));
    }

    @Test
    void picturesThatStayAreNotOpenedAnew() {
        show("a", "b");
        awaitLive(1, 2);

        layout("1+5");
        onFx(() -> wall.swap(1, 2));
        awaitLive(1, 2);
        onFx(() -> wall.show(SavedView.parse("view1;n;4x4;;=a;;=b")));
        awaitLive(2, 4);
        onFx(() -> wall.tours().start(new Tour("Page", List.of(List.of("b", "a"), List.of("a", "b")), 10), WallTours.PAGE));
        pass(10);
        awaitLive(1, 2);

        assertThat(server.plays()).isEqualTo(2);
    }

    @Test
    void aTourShowsThePictureThatCameBeforeItsTurn() {
        onFx(() -> wall.tours().start(Tour.ofCameras("Round", 10, List.of("x", "y")), 1));
        awaitLive(1);
        pass(9);
        await().atMost(Duration.ofSeconds(60)).until(() -> server.plays() == 2);
        await().atMost(Duration.ofSeconds(60)).until(() -> onFx(() ->
                wall.tiles().early().get(1).getState() instanceof VideoState.Live));
        pass(1);
        awaitLive(1);
        pass(1);
        awaitLive(1);
        assertThat(shown()).startsWith("y");
        assertThat(server.plays()).as("joined, not opened again").isEqualTo(2);
    }

    private void awaitLive(int... slots) {
        for (int slot : slots) {
            await().atMost(Duration.ofSeconds(60)).until(() -> onFx(() -> wall.tile(slot).getState() instanceof VideoState.Live));
        }
    }
}
