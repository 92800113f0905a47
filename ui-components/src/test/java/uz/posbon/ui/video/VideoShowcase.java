package uz.posbon.ui.video;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/**
 * The strip of a desk: a live, an odd-shaped, a lost, a stalling and an empty tile. With an argument the strip shows so many live tiles
 * instead, for measuring.
 */
public final class VideoShowcase {

    private VideoShowcase() {}

    public static void main(String[] arguments) {
        Application.launch(Strip.class, arguments);
    }

    /** Apart from main, because the launcher refuses an Application on the class path. */
    public static final class Strip extends Application {

        private RtspServer server;
        private RtspServer stalling;
        private VideoService service;

        @Override
        public void start(Stage stage) {
            server = RtspServer.open();
            service = new VideoService(List.of(new FfmpegEngine(PlayerLimits.USUAL), new VlcEngine(PlayerLimits.USUAL, Clock.systemUTC(), null)),
                    FrameTicker.animation(), Thread.ofPlatform().daemon().name("video-", 0).factory(), Clock.systemUTC());
            HBox strip = new HBox(8);
            if (getParameters().getUnnamed().isEmpty()) {
                stalling = RtspServer.open();
                strip.getChildren().addAll(
                        tile("Cam 1204  Chilonzor 9, entrance 3", server.uri("/h264")),
                        tile("Cam 0317  Gate 2", server.uri("/odd")),
                        tile("Cam 0980  Amir Temur / Navoiy crossing, north-east mast", URI.create("rtsp://127.0.0.1:1/a")),
                        tile("Cam 0412  Bridge", stalling.uri("/h264")),
                        new VideoTile(service));
            } else {
                int tiles = Integer.parseInt(getParameters().getUnnamed().getFirst());
                for (int i = 0; i < tiles; i++) {
                    strip.getChildren().add(tile("Cam " + i, URI.create(server.uri("/h264") + "?" + i)));
                }
            }
            strip.getChildren().forEach(tile -> HBox.setHgrow(tile, Priority.ALWAYS));
            Scene scene = new Scene(strip, 1900, 240);
            scene.getStylesheets().add(VideoShowcase.class.getResource("theme.css").toExternalForm());
            stage.setScene(scene);
            stage.show();
            scene.setOnKeyPressed(event -> freeze());
        }

        private void freeze() {
            if (stalling != null) {
                stalling.freeze();
            }
        }

        private VideoTile tile(String name, URI uri) {
            VideoTile tile = new VideoTile(service);
            tile.setSource(VideoSource.of(name, name, uri));
            return tile;
        }

        @Override
        public void stop() {
            service.close();
            server.close();
            if (stalling != null) {
                stalling.close();
            }
        }
    }
}
