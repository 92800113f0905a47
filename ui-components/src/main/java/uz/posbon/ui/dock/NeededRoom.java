package uz.posbon.ui.dock;

import java.util.Map;
import java.util.Objects;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/** How much room a place needs before what stands in it is cut off. FX thread only, because it asks the panels. */
final class NeededRoom {
    private static final double DIVIDER = 4;

    private final Map<String, DockPanel> panels;
    private final double scale;

    NeededRoom(Map<String, DockPanel> panels, double scale) {
        this.panels = panels;
        this.scale = scale;
    }

    boolean fits(Place place, double width, double height) {
        Dimension2D needed = of(place);
        return needed.getWidth() <= width && needed.getHeight() <= height;
    }

    private Dimension2D of(Place place) {
        return switch (place) {
            case Stack stack -> of(stack);
            case Split split -> of(split);
        };
    }

    private Dimension2D of(Stack stack) {
        if (stack.folded()) {
            return new Dimension2D(DockLeaf.TAB * scale, DockLeaf.TAB * scale);
        }
        double width = 0;
        double height = 0;
        for (Region content : stack.inOrder().stream().map(panels::get).filter(Objects::nonNull).map(DockPanel::content).toList()) {
            width = Math.max(width, content.minWidth(-1));
            height = Math.max(height, content.minHeight(-1));
        }
        return new Dimension2D(width, height + (stack.inOrder().size() > 1 ? DockLeaf.TAB * scale : 0));
    }

    private Dimension2D of(Split split) {
        double along = DIVIDER * (split.parts().size() - 1);
        double across = 0;
        for (Place.Part part : split.parts()) {
            Dimension2D each = of(part.place());
            along += split.row() ? each.getWidth() : each.getHeight();
            across = Math.max(across, split.row() ? each.getHeight() : each.getWidth());
        }
        return split.row() ? new Dimension2D(along, across) : new Dimension2D(across, along);
    }
}
