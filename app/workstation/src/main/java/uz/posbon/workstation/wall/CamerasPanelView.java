package uz.posbon.workstation.wall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.wall.CellArea;
import uz.posbon.ui.video.wall.SavedSlot;
import uz.posbon.ui.video.wall.SavedView;
import uz.posbon.ui.video.wall.VideoWall;

/** Cameras on a display: the desk's own video wall without its keys, and a sentence where a camera is missing. */
final class CamerasPanelView extends Region implements PanelView {
    private final VideoWall wall;
    private final Map<Integer, Label> sentences = new HashMap<>();
    private PanelModel.@Nullable Cameras shown;

    CamerasPanelView(VideoWall wall) {
        this.wall = wall;
        wall.setMouseTransparent(true);
        wall.setFocusTraversable(false);
        getChildren().add(wall);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public boolean takes(PanelModel model) {
        return model instanceof PanelModel.Cameras;
    }

    @Override
    public void show(PanelModel model, DisplayModel display) {
        PanelModel.Cameras cameras = (PanelModel.Cameras) model;
        if (cameras.equals(shown)) {
            return;
        }
        shown = cameras;
        show(cameras);
        getChildren().removeAll(sentences.values());
        sentences.clear();
        for (int place = 0; place < cameras.tiles().size(); place++) {
            String problem = cameras.tiles().get(place).problem();
            if (!problem.isEmpty()) {
                Label sentence = new Label(problem);
                sentence.getStyleClass().add("seat-missing");
                sentences.put(place, sentence);
            }
        }
        getChildren().addAll(sentences.values());
        requestLayout();
    }

    /** All at once: a camera that is on the wall already moves to its place with its tile and its picture, and nothing is opened anew. */
    private void show(PanelModel.Cameras cameras) {
        Map<String, VideoSource> sources = new HashMap<>();
        List<SavedSlot> slots = new ArrayList<>();
        for (PanelModel.Tile tile : cameras.tiles()) {
            VideoSource source = tile.source();
            if (source != null) {
                sources.put(source.id(), source);
            }
            slots.add(source == null ? SavedSlot.EMPTY : new SavedSlot(source.id(), false, false));
        }
        wall.sourceResolverProperty().set(id -> Optional.ofNullable(sources.get(id)));
        wall.show(new SavedView("scene", cameras.layout().text(), slots));
    }

    @Override
    protected void layoutChildren() {
        wall.resizeRelocate(0, 0, getWidth(), getHeight());
        List<CellArea> areas = wall.getLayout().areas((int) getWidth(), (int) getHeight(), (int) wall.getGap());
        sentences.forEach((place, sentence) -> {
            CellArea area = areas.get(place);
            sentence.resizeRelocate(area.x(), area.y(), area.width(), area.height());
        });
    }
}
