package uz.posbon.workstation.cameras;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoState;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.VideoWords;

/**
 * The row of video tiles under the map. Tiles follow the selection unless the operator kept a camera on one. A camera
 * that stays among the nearest stays in its tile, so that no picture jumps or is opened anew. FX thread only.
 */
public final class CameraStrip extends HBox {
    /** Tiles in the strip. */
    public static final int TILES = 4;

    private final List<VideoTile> tiles = new ArrayList<>();
    private final Set<VideoTile> kept = new HashSet<>();

    public CameraStrip(VideoService video) {
        getStyleClass().add("camera-strip");
        for (int i = 0; i < TILES; i++) {
            VideoTile tile = new VideoTile(video);
            tile.setId("camera-" + (i + 1));
            HBox.setHgrow(tile, Priority.ALWAYS);
            tile.setMaxWidth(Double.MAX_VALUE);
            tile.setPrefWidth(10);
            tiles.add(tile);
        }
        getChildren().addAll(tiles);
    }

    public void words(VideoWords words) {
        tiles.forEach(tile -> tile.setWords(words));
    }

    /** Shows these cameras on the tiles that are not kept, nearest first. */
    public void follow(List<VideoSource> nearest) {
        List<VideoTile> free = tiles.stream().filter(tile -> !kept.contains(tile)).toList();
        List<VideoSource> wanted = nearest.stream()
                .filter(source -> kept.stream().noneMatch(tile -> shows(tile, source.id())))
                .limit(free.size())
                .toList();
        List<VideoSource> fresh = new ArrayList<>(wanted);
        List<VideoTile> open = new ArrayList<>();
        for (VideoTile tile : free) {
            Optional<VideoSource> same = fresh.stream().filter(source -> source.equals(tile.getSource())).findFirst();
            if (same.isPresent()) {
                fresh.remove(same.get());
            } else {
                open.add(tile);
            }
        }
        for (VideoTile tile : open) {
            set(tile, fresh.isEmpty() ? null : fresh.removeFirst());
        }
    }

    /** Keeps a camera on tile {@code number}, counted from 1; 0 takes the first tile that is not kept, else the last. */
    public void keep(VideoSource source, int number) {
        VideoTile tile = number > 0
                ? tiles.get(number - 1)
                : tiles.stream().filter(t -> !kept.contains(t)).findFirst().orElse(tiles.getLast());
        kept.add(tile);
        set(tile, source);
    }

    /** Keeps nothing any more. */
    public void release() {
        kept.clear();
    }

    /** Ids of the cameras whose picture moves. */
    public Set<String> live() {
        Set<String> ids = new HashSet<>();
        tiles.stream()
                .filter(tile -> tile.getState() instanceof VideoState.Live || tile.getState() instanceof VideoState.Playing)
                .flatMap(tile -> Stream.ofNullable(tile.getSource()))
                .forEach(source -> ids.add(source.id()));
        return ids;
    }

    private static boolean shows(VideoTile tile, String id) {
        VideoSource source = tile.getSource();
        return source != null && source.id().equals(id);
    }

    private static void set(VideoTile tile, @Nullable VideoSource source) {
        if (source == null ? tile.getSource() != null : !source.equals(tile.getSource())) {
            tile.setSource(source);
        }
    }
}
