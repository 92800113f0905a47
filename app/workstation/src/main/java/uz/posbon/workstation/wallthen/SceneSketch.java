package uz.posbon.workstation.wallthen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uz.posbon.sdk.wall.SceneLayout;

/**
 * How a scene was divided and what each of its panels was, in words. No picture: of what a display really looked like none is kept, and one painted
 * afterwards would look like one that was. FX thread only.
 */
final class SceneSketch extends Region {
    private static final double GAP = 2;

    private List<VBox> boxes = List.of();
    private SceneLayout layout = SceneLayout.SINGLE;

    SceneSketch() {
        getStyleClass().add("scene-sketch");
    }

    void show(WallsThenModel.Mini mini) {
        layout = mini.layout();
        boxes = mini.parts().stream().map(SceneSketch::box).toList();
        getChildren().setAll(boxes);
    }

    private static VBox box(WallsThenModel.Part part) {
        Label kind = new Label(part.kind());
        kind.getStyleClass().add("scene-sketch-kind");
        kind.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(kind);
        if (!part.what().isEmpty()) {
            Label what = new Label(part.what());
            what.getStyleClass().add("scene-sketch-what");
            what.setWrapText(true);
            what.setMinHeight(0);
            box.getChildren().add(what);
        }
        box.getStyleClass().add("scene-sketch-part");
        return box;
    }

    @Override
    protected void layoutChildren() {
        List<Bounds> places = places(layout, boxes.size(), getWidth(), getHeight());
        for (int i = 0; i < boxes.size(); i++) {
            Bounds place = places.get(i);
            boxes.get(i).resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }
    }

    /** Where the panels are, as the seat of a wall lays them out; a layout of tomorrow is a grid. Pure. */
    static List<Bounds> places(SceneLayout layout, int count, double width, double height) {
        if (count == 0) {
            return List.of();
        }
        if (layout.equals(SceneLayout.MAIN) && count > 1) {
            double main = Math.rint((width - GAP) * 2 / 3);
            List<Bounds> places = new ArrayList<>(List.of(new BoundingBox(0, 0, main, height)));
            places.addAll(grid(count - 1, 1, main + GAP, width - main - GAP, height));
            return places;
        }
        int columns = layout.equals(SceneLayout.COLUMNS) ? count
                : layout.equals(SceneLayout.ROWS) || layout.equals(SceneLayout.SINGLE) || count == 1 ? 1 : 2;
        return grid(count, columns, 0, width, height);
    }

    private static List<Bounds> grid(int count, int columns, double left, double width, double height) {
        int rows = (count + columns - 1) / columns;
        double across = (width - (columns - 1) * GAP) / columns;
        double down = (height - (rows - 1) * GAP) / rows;
        List<Bounds> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // The last one of an odd number has its row for itself.
            boolean wide = columns == 2 && i == count - 1 && i % columns == 0;
            places.add(new BoundingBox(
                    Math.rint(left + i % columns * (across + GAP)), Math.rint(i / columns * (down + GAP)), Math.rint(wide ? width : across), Math.rint(down)));
        }
        return places;
    }
}
