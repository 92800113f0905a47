package uz.posbon.workstation.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.wall.CellArea;
import uz.posbon.ui.video.wall.VideoWall;

/** Cameras on a display: the desk's own video wall without its keys, and a sentence where a camera is missing. */
final class CamerasPanelView extends Region implements PanelView {
    private final VideoWall wall;
    private final List<Label> sentences = new ArrayList<>();
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
        if (!cameras.layout().equals(wall.getLayout())) {
            wall.setLayout(cameras.layout());
        }
        for (int slot = 1; slot <= cameras.layout().size(); slot++) {
            VideoSource source = slot <= cameras.tiles().size() ? cameras.tiles().get(slot - 1).source() : null;
            if (source == null && wall.slot(slot).source() != null) {
                wall.clear(slot);
            } else if (source != null && !source.equals(wall.slot(slot).source())) {
                wall.show(source, slot);
            }
        }
        getChildren().removeAll(sentences);
        sentences.clear();
        cameras.tiles().forEach(tile -> {
            Label sentence = new Label(tile.problem());
            sentence.getStyleClass().add("seat-missing");
            sentence.setVisible(!tile.problem().isEmpty());
            sentences.add(sentence);
        });
        getChildren().addAll(sentences);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        wall.resizeRelocate(0, 0, getWidth(), getHeight());
        List<CellArea> areas = wall.getLayout().areas((int) getWidth(), (int) getHeight(), (int) wall.getGap());
        for (int i = 0; i < sentences.size(); i++) {
            CellArea area = areas.get(i);
            sentences.get(i).resizeRelocate(area.x(), area.y(), area.width(), area.height());
        }
    }
}
