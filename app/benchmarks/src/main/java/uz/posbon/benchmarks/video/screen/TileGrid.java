package uz.posbon.benchmarks.video.screen;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoTile;

/** Tiles in rows, each as large as its picture must be and the bar above it. FX thread only. */
final class TileGrid extends GridPane {
    private final WallShape shape;
    private final List<VideoTile> tiles;

    TileGrid(WallShape shape, VideoService service) {
        this.shape = shape;
        tiles = Stream.generate(() -> new VideoTile(service)).limit(shape.tiles()).toList();
        IntStream.range(0, shape.tiles()).forEach(i -> add(tiles.get(i), i % shape.columns(), i / shape.columns()));
        tiles.forEach(tile -> fix(tile, shape.width(), shape.height()));
    }

    /** Once there are skins: what the picture lacks because of bar and border is added to the tile. */
    void fit() {
        tiles.forEach(tile -> fitPicture(tile, shape.width(), shape.height()));
    }

    static void fitPicture(VideoTile tile, double width, double height) {
        if (!(tile.lookup(".video-picture") instanceof Region picture)) {
            throw new IllegalStateException("the tile has no picture yet");
        }
        fix(tile, width + tile.getWidth() - picture.getWidth(), height + tile.getHeight() - picture.getHeight());
    }

    private static void fix(VideoTile tile, double width, double height) {
        tile.setMinSize(width, height);
        tile.setPrefSize(width, height);
        tile.setMaxSize(width, height);
    }

    List<VideoTile> tiles() {
        return tiles;
    }

    void play(List<String> addresses) {
        for (int i = 0; i < addresses.size(); i++) {
            String name = "Cam " + (i + 1);
            tiles.get(i).setSource(VideoSource.of(name, name, URI.create(addresses.get(i))));
        }
    }

    void stop() {
        tiles.forEach(tile -> tile.setSource(null));
    }
}
