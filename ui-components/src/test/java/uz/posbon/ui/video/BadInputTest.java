package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** Everything that goes wrong with cameras, on tiles side by side: each says what it is, and has its picture back when its camera has. */
@Timeout(400)
class BadInputTest extends ApplicationTest {

    private static final PlayerLimits SHORT = new PlayerLimits(Duration.ofSeconds(3), Duration.ofSeconds(3));
    private static final Duration SOON = Duration.ofSeconds(60);

    private final RtspServer server = RtspServer.open();
    private final RtspServer locked = RtspServer.withLogin("operator", "right");
    private final RtspServer deaf = RtspServer.open();
    private final FaultProxy silent = new FaultProxy(server.uri("/h264"), true);
    private final FaultProxy stopping = new FaultProxy(server.uri("/h264"));
    private final FaultProxy damaging = new FaultProxy(server.uri("/h264"));
    private final Map<String, VideoTile> tiles = new LinkedHashMap<>();
    private VideoService service;
    private FlowPane root;

    @Override
    public void start(Stage primary) {
        FfmpegEngine ffmpeg = new FfmpegEngine(SHORT);
        service = new VideoService(
                List.of(ffmpeg, new VlcEngine(SHORT, Clock.systemUTC(), ffmpeg)),
                VideoSettings.USUAL.withLinger(Duration.ZERO).withLoginPause(Duration.ofSeconds(1)), FrameTicker.animation(),
                Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
        root = new FlowPane();
        Scene scene = new Scene(root, 1000, 640);
        scene.getStylesheets().add(BadInputTest.class.getResource("theme.css").toExternalForm());
        primary.setScene(scene);
        primary.show();
    }

    @AfterEach
    void close() {
        service.close();
        List.of(silent, stopping, damaging).forEach(FaultProxy::close);
        List.of(server, locked, deaf).forEach(RtspServer::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffmpeg", "vlc"})
    void eachSaysWhatItIsAndComesBackWithItsCamera(String engine) {
        open("password", locked.uri("operator:wrong", "/h264"), engine);
        open("host", URI.create("rtsp://camera.invalid/h264"), engine);
        open("silent", silent.uri(), engine);
        open("stopping", stopping.uri(), engine);
        open("damaged", damaging.uri(), engine);
        open("audio", deaf.uri("/sound"), engine);
        List<String> good = List.of("h265", "odd", "tiny", "pixel");
        good.forEach(name -> open(name, server.uri("/" + name), engine));

        awaitLoss("password", Loss.LOGIN_REFUSED);
        awaitLoss("host", Loss.UNKNOWN_HOST);
        awaitLoss("silent", Loss.NO_ANSWER);
        awaitLoss("audio", Loss.NO_VIDEO);
        good.forEach(this::awaitMoving);
        awaitMoving("stopping");
        awaitMoving("damaged");

        stopping.silence(true);
        damaging.flip(0.001);
        silent.silence(false);
        onFx(() -> source("host", server.uri("/h264"), engine));
        restart(locked, "--user", "operator", "--password", "wrong");
        restart(deaf, "--instead", "/sound=/h264");

        awaitStalledOrLost("stopping");
        List.of("password", "host", "silent", "audio").forEach(this::awaitMoving);
        awaitState("stopping", VideoState.Lost.class);
        stopping.silence(false);
        stopping.cut();
        damaging.flip(0);
        awaitMoving("stopping");
        awaitMoving("damaged");

        server.kill();
        good.forEach(name -> awaitState(name, VideoState.Lost.class));
        server.start();
        good.forEach(this::awaitMoving);
        awaitMoving("host");
    }

    private static void restart(RtspServer which, String... arguments) {
        which.kill();
        which.startAs(arguments);
    }

    private void open(String name, URI uri, String engine) {
        onFx(() -> {
            VideoTile tile = new VideoTile(service);
            tile.setPrefSize(180, 130);
            tiles.put(name, tile);
            root.getChildren().add(tile);
            return source(name, uri, engine);
        });
    }

    private boolean source(String name, URI uri, String engine) {
        tiles.get(name).setSource(new VideoSource(name, name, new VideoStream(uri, Map.of(), null, engine), null));
        return true;
    }

    private void awaitLoss(String name, Loss why) {
        await(name).atMost(SOON).untilAsserted(() -> assertThat(state(name)).isInstanceOfSatisfying(VideoState.Lost.class,
                lost -> assertThat(lost.why()).isEqualTo(why)));
    }

    private void awaitState(String name, Class<? extends VideoState> state) {
        await(name).atMost(SOON).untilAsserted(() -> assertThat(state(name)).isInstanceOf(state));
    }

    private void awaitStalledOrLost(String name) {
        await(name).atMost(SOON)
                .untilAsserted(() -> assertThat(state(name)).isInstanceOfAny(VideoState.Stalled.class, VideoState.Lost.class));
    }

    private void awaitMoving(String name) {
        awaitState(name, VideoState.Live.class);
        long before = onFx(tiles.get(name)::frames);
        await(name).atMost(SOON).until(() -> onFx(tiles.get(name)::frames) > before + 15 && state(name) instanceof VideoState.Live);
    }

    private VideoState state(String name) {
        return onFx(tiles.get(name)::getState);
    }

    private static <T> T onFx(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
