package uz.posbon.ui.video.wall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.VideoWords;

/** The tiles of a wall: made once, kept and moved. FX thread only. */
final class WallTiles {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final VideoService service;
    private final ObjectProperty<VideoWords> words;
    private final ObservableList<Node> nodes = FXCollections.observableArrayList();
    private final List<VideoTile> tiles = new ArrayList<>();
    private final List<SlotMarks> marks = new ArrayList<>();
    /** By slot: open a moment before a tour shows them there, seen by nobody. */
    private final Map<Integer, VideoTile> early = new HashMap<>();

    WallTiles(VideoService service, ObjectProperty<VideoWords> words) {
        this.service = service;
        this.words = words;
    }

    /** All that lies on the wall, in no particular order. */
    ObservableList<Node> nodes() {
        return nodes;
    }

    Map<Integer, VideoTile> early() {
        return early;
    }

    VideoTile get(int tile) {
        return tiles.get(tile);
    }

    /** Makes what is missing; the consumer is told of each new tile. */
    void require(int count, Consumer<VideoTile> made) {
        while (tiles.size() < count) {
            VideoTile tile = tile();
            SlotMarks mark = new SlotMarks();
            tile.markProperty().set(mark);
            tiles.add(tile);
            marks.add(mark);
            made.accept(tile);
            nodes.add(tile);
        }
    }

    private VideoTile tile() {
        VideoTile tile = new VideoTile(service);
        tile.wordsProperty().bind(words);
        // Its size comes from the layout alone: what it says must not lay out the whole wall anew.
        tile.setManaged(false);
        return tile;
    }

    /** Which tile it is; -1 for one that is not of this wall. */
    int indexOf(Node tile) {
        return tiles.indexOf(tile);
    }

    void show(Slot slot, WallSlot seen, String sentence, WallWords wallWords) {
        VideoTile tile = tiles.get(slot.tile());
        if (!Objects.equals(tile.getSource(), slot.source())) {
            tile.setSource(slot.source());
        }
        tile.setAccessibleHelp(sentence);
        marks.get(slot.tile()).show(seen, sentence, wallWords);
    }

    void show(Slot slot, boolean visible, boolean selected) {
        VideoTile tile = tiles.get(slot.tile());
        tile.setVisible(visible);
        tile.setFocusTraversable(selected);
        tile.pseudoClassStateChanged(SELECTED, selected);
    }

    /**
     * Opens sources before their turn, each at the size of its slot, so that the tile joins a feed that runs already. Nothing is drawn.
     *
     * @return whether something new has to be laid out
     */
    boolean openEarly(Map<Integer, VideoSource> upcoming) {
        boolean changed = false;
        for (Map.Entry<Integer, VideoSource> entry : upcoming.entrySet()) {
            VideoTile tile = early.computeIfAbsent(entry.getKey(), slot -> unseen());
            if (!entry.getValue().equals(tile.getSource())) {
                tile.setSource(entry.getValue());
                changed = true;
            }
        }
        early.forEach((slot, tile) -> {
            if (!upcoming.containsKey(slot)) {
                tile.setSource(null);
            }
        });
        return changed;
    }

    private VideoTile unseen() {
        VideoTile tile = tile();
        tile.setFocusTraversable(false);
        tile.setMouseTransparent(true);
        tile.setOpacity(0);
        nodes.add(tile);
        return tile;
    }
}
