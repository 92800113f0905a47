package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.testfx.framework.junit5.ApplicationTest;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** A password in the address, in the path and in a header: the log, the tile, the snapshot and every process list hold none of it. */
@Timeout(400)
class CredentialsTest extends ApplicationTest {

    private static final PlayerLimits SHORT = new PlayerLimits(Duration.ofSeconds(3), Duration.ofSeconds(3));
    private static final String SECRET = "S3cret";

    private final RtspServer server = RtspServer.withLogin("operator", SECRET);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<VideoTile> tiles = new ArrayList<>();
    private VideoService service;
    private HBox box;

    @TempDir
    private Path folder;

    @Override
    public void start(Stage primary) {
        log.start();
        root.addAppender(log);
        root.setLevel(Level.ALL);
        FfmpegEngine ffmpeg = new FfmpegEngine(SHORT);
        service = new VideoService(
                List.of(ffmpeg, new VlcEngine(SHORT, Clock.systemUTC(), ffmpeg)), VideoSettings.USUAL, FrameTicker.animation(),
                Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
        box = new HBox();
        Scene scene = new Scene(box, 900, 200);
        scene.getStylesheets().add(CredentialsTest.class.getResource("theme.css").toExternalForm());
        primary.setScene(scene);
        primary.setTitle("cameras");
        primary.show();
    }

    @AfterEach
    void close() {
        root.setLevel(before);
        root.detachAppender(log);
        service.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffmpeg", "vlc"})
    void areNowhereToBeRead(String engine) throws Exception {
        VideoTile live = tile(server.uri("operator:" + SECRET, "/h264"), engine);
        VideoTile refused = tile(server.uri("operator:" + SECRET + "-wrong", "/h264"), engine);
        VideoTile unreachable = tile(URI.create("rtsp://127.0.0.1:1/user=operator&password=" + SECRET + "&channel=1"), engine);
        VideoTile http = tile(URI.create("http://operator:" + SECRET + "@127.0.0.1:1/a.m3u8?key=" + SECRET), engine);
        await().atMost(Duration.ofSeconds(60)).until(() -> onFx(live::getState) instanceof VideoState.Live && onFx(live::frames) > 10);
        List.of(refused, unreachable, http)
                .forEach(tile -> await().atMost(Duration.ofSeconds(60)).until(() -> onFx(tile::getState) instanceof VideoState.Lost));

        Path shot = folder.resolve("shot.png");
        new Snapshot(onFx(live::still).get(60, TimeUnit.SECONDS), live.getSource().name(), "Dilnoza", ZoneId.of("Asia/Tashkent")).write(shot);
        List<Path> processes = processes();

        assertThat(new String(Files.readAllBytes(shot), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(processes).isNotEmpty().allSatisfy(file -> assertThat(text(file)).as("%s", file).doesNotContain(SECRET));
        assertThat(onFx(this::said)).isNotEmpty().noneMatch(text -> text.contains(SECRET));
        tiles.forEach(tile -> assertThat(tile.getState() + " " + tile.getSource()).doesNotContain(SECRET));
        assertThat(List.copyOf(log.list)).isNotEmpty().noneMatch(event -> event.getFormattedMessage().contains(SECRET));
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().contains(SECRET));
    }

    /** What anybody on this machine reads of us and of what we start, but for the test's own camera. */
    private List<Path> processes() {
        return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
                .filter(process -> process.pid() != server.pid())
                .map(process -> Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                .filter(Files::exists)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> said() {
        Stage stage = (Stage) box.getScene().getWindow();
        List<String> said = new ArrayList<>(List.of(stage.getTitle()));
        tiles.forEach(tile -> {
            said.add(String.valueOf(tile.getAccessibleText()));
            for (Node node : tile.lookupAll("*")) {
                if (node instanceof Labeled labeled) {
                    said.add(String.valueOf(labeled.getText()));
                }
            }
        });
        return said;
    }

    private VideoTile tile(URI uri, String engine) throws Exception {
        return onFx(() -> {
            VideoTile tile = new VideoTile(service);
            tile.setPrefSize(220, 150);
            tiles.add(tile);
            box.getChildren().add(tile);
            tile.setSource(new VideoSource("cam", "Gate 2", new VideoStream(uri, Map.of("Authorization", SECRET), null, engine), null));
            return tile;
        });
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        return future.get();
    }
}
