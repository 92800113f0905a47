package uz.posbon.ui.video.wall;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.showcase.Tokens;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.RtspServer;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/**
 * A wall under synthetic load: {@code WallShowcase [layout] [tiles] [picture.png] [size in px] [theme]}. F2 opens a list of cameras to drag from, F3 pops cameras in, F4 and
 * F5 start a tour on the selected tile and on the page, F6 saves the view and F7 brings it back. With a picture it writes one after eight seconds and
 * ends.
 */
public final class WallShowcase {

    private WallShowcase() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Apart from main, because the launcher refuses an Application on the class path. */
    public static final class Window extends Application {

        private static final List<String> PLACES = List.of(
                "Chilonzor 9, entrance 3", "Gate 2", "Amir Temur / Navoiy crossing, north-east mast", "Чорсу базори, шарқий дарвоза",
                "Tunnel, eastbound", "Ice Palace, car park B", "Minor mosque", "Northern station, platform 1", "Bridge", "Oʻzbekiston ovozi 12");

        private RtspServer server;
        private VideoService service;
        private VideoWall wall;
        private List<VideoSource> cameras;
        private SavedView saved;

        @Override
        public void start(Stage stage) {
            List<String> arguments = getParameters().getRaw();
            WallLayout layout = WallLayout.parse(arguments.isEmpty() ? "3x3" : arguments.getFirst());
            int tiles = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : layout.size();
            server = RtspServer.open();
            service = new VideoService(List.of(new FfmpegEngine(PlayerLimits.USUAL)), FrameTicker.animation(),
                    Thread.ofPlatform().daemon().name("video-", 0).factory(), Clock.systemUTC());
            cameras = IntStream.range(0, 40).mapToObj(this::camera).toList();
            wall = new VideoWall(service, Clock.systemUTC(), FrameTicker.every(Duration.ofMillis(250)));
            wall.setLayout(layout);
            wall.sourceResolverProperty().set(this::find);
            for (int slot = 1; slot <= Math.min(tiles, layout.size()); slot++) {
                wall.show(cameras.get((slot - 1) % cameras.size()), slot);
            }
            BorderPane root = new BorderPane(wall);
            Scene scene = new Scene(root, 1920, 1080);
            scene.setFill(Color.web("#0D1117"));
            scene.getStylesheets().setAll(Tokens.of(arguments.size() > 4 ? arguments.get(4) : "dark"));
            root.setStyle("-fx-font-size: " + (arguments.size() > 3 ? arguments.get(3) : "13") + "px");
            scene.setOnKeyPressed(event -> {
                switch (event.getCode()) {
                    case F2 -> root.setLeft(root.getLeft() == null ? list() : null);
                    case F3 -> wall.popIn(null, cameras.subList(20, 24));
                    case F4 -> wall.tours().start(tour(20), wall.getSelectedSlot());
                    case F5 -> wall.tours().start(new Tour("Page", List.of(ids(0, 16), ids(16, 32)), 8), WallTours.PAGE);
                    case F6 -> saved = wall.view("Showcase");
                    case F7 -> wall.show(saved);
                    default -> { }
                }
            });
            stage.setScene(scene);
            stage.show();
            wall.requestFocus();
            if (arguments.size() > 2 && !arguments.get(2).isEmpty()) {
                marks(layout.size());
                FrameTicker.every(Duration.ofSeconds(8)).onPulse(() -> save(scene, new File(arguments.get(2))));
            }
        }

        /** One of everything for the picture. */
        private void marks(int size) {
            wall.pin(Math.min(2, size), true);
            wall.follow(Math.min(3, size), true);
            if (size > 4) {
                wall.tours().start(tour(24), 4);
                wall.tours().start(tour(29), 5);
                wall.tours().pause(5, true);
                wall.pin(3, size > 9);
                wall.select(5);
            }
        }

        private Tour tour(int first) {
            return Tour.ofCameras("Round", 5, ids(first, first + 7));
        }

        private List<String> ids(int from, int to) {
            return new ArrayList<>(cameras.subList(from, to)).stream().map(VideoSource::id).toList();
        }

        private VideoSource camera(int number) {
            String id = "cam-%04d".formatted(317 + number * 29);
            URI uri = number % 13 == 7 ? URI.create("rtsp://127.0.0.1:1/a") : URI.create(server.uri("/scene" + number % 10) + "?" + number);
            return VideoSource.of(id, id.substring(4) + "  " + PLACES.get(number % PLACES.size()), uri);
        }

        private Optional<VideoSource> find(String id) {
            return cameras.stream().filter(camera -> camera.id().equals(id)).findFirst();
        }

        private ListView<VideoSource> list() {
            ListView<VideoSource> list = new ListView<>();
            list.getItems().addAll(cameras);
            list.setCellFactory(view -> {
                ListCell<VideoSource> cell = new ListCell<>() {
                    @Override
                    protected void updateItem(VideoSource item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(item == null ? "" : item.name());
                    }
                };
                cell.setOnDragDetected(event -> {
                    if (cell.getItem() != null) {
                        VideoDrag.start(cell, cell.getItem().id());
                    }
                });
                return cell;
            });
            return list;
        }

        private static void save(Scene scene, File file) {
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            Platform.exit();
        }

        @Override
        public void stop() {
            wall.getScene().getWindow().hide();
            service.close();
            server.close();
        }
    }
}
