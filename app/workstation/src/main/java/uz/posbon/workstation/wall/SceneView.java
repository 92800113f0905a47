package uz.posbon.workstation.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import uz.posbon.sdk.wall.SceneLayout;

/**
 * The panels of a scene. Panels of the scene before are taken again where they are of the same kind, so that a change costs
 * no new map and no new video wall; those that are not needed are hidden, and decode nothing.
 */
final class SceneView extends Region {
    private static final double GAP = 8;

    private final Function<PanelModel, PanelView> make;
    private final List<PanelView> made = new ArrayList<>();
    private List<PanelView> shown = List.of();
    private SceneLayout layout = SceneLayout.SINGLE;

    SceneView(Function<PanelModel, PanelView> make) {
        this.make = make;
    }

    void show(DisplayModel display) {
        List<PanelView> next = new ArrayList<>();
        for (PanelModel model : display.panels()) {
            PanelView view = take(model, next);
            view.show(model, display);
            next.add(view);
        }
        if (!next.equals(shown) || !layout.equals(display.scene().layout())) {
            made.forEach(view -> view.node().setVisible(next.contains(view)));
            shown = next;
            layout = display.scene().layout();
            requestLayout();
        }
    }

    /** One that can show it and is not taken yet: the one at the same place if it may be. */
    private PanelView take(PanelModel model, List<PanelView> taken) {
        int place = taken.size();
        if (place < shown.size() && shown.get(place).takes(model) && !taken.contains(shown.get(place))) {
            return shown.get(place);
        }
        return made.stream().filter(view -> view.takes(model) && !taken.contains(view)).findFirst().orElseGet(() -> {
            PanelView view = make.apply(model);
            made.add(view);
            getChildren().add(view.node());
            return view;
        });
    }

    @Override
    protected void layoutChildren() {
        List<Bounds> places = places(layout, shown.size(), getWidth(), getHeight());
        for (int i = 0; i < shown.size(); i++) {
            Bounds place = places.get(i);
            shown.get(i).node().resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }
    }

    /** Where the panels go; a layout of tomorrow is a grid. Pure. */
    static List<Bounds> places(SceneLayout layout, int count, double width, double height) {
        if (count <= 1 || layout.equals(SceneLayout.SINGLE)) {
            return grid(count, 1, Math.max(1, count), 0, width, height);
        }
        if (layout.equals(SceneLayout.COLUMNS)) {
            return grid(count, count, 1, 0, width, height);
        }
        if (layout.equals(SceneLayout.ROWS)) {
            return grid(count, 1, count, 0, width, height);
        }
        if (layout.equals(SceneLayout.MAIN)) {
            double main = Math.rint((width - GAP) * 2 / 3);
            List<Bounds> places = new ArrayList<>(List.of(new BoundingBox(0, 0, main, height)));
            places.addAll(grid(count - 1, 1, count - 1, main + GAP, width - main - GAP, height));
            return places;
        }
        return grid(count, 2, (count + 1) / 2, 0, width, height);
    }

    private static List<Bounds> grid(int count, int columns, int rows, double left, double width, double height) {
        List<Bounds> places = new ArrayList<>();
        double across = (width - (columns - 1) * GAP) / columns;
        double down = (height - (rows - 1) * GAP) / rows;
        for (int i = 0; i < count; i++) {
            int column = i % columns;
            int row = i / columns;
            // The last one of an odd number has its row for itself.
            boolean wide = columns == 2 && i == count - 1 && column == 0;
            places.add(new BoundingBox(Math.rint(left + column * (across + GAP)), Math.rint(row * (down + GAP)), Math.rint(wide ? width : across), Math.rint(down)));
        }
        return places;
    }
}
