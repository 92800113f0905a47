package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.dock.Place.Stack;

/** Where panels stand behind each other: the one in front, tabs where there are several or it is folded, a grip where it stands alone. */
final class DockLeaf extends StackPane {
    /** How thick a row of tabs is, and a folded place, in pixels at the usual scale. */
    static final double TAB = 28;

    private final Stack stack;
    private final Map<String, DockPanel> panels;
    private final BorderPane frame = new BorderPane();
    private final Region hint = new Region();
    private final List<DockTab> tabs = new ArrayList<>();
    private final @Nullable Pane bar;
    private String front;

    /**
     * @param edge where the title stands when it is folded
     * @param unfolded called when the title of a folded place is chosen
     * @param handle gives each tab, and the grip, its panel to carry
     */
    DockLeaf(Stack stack, Map<String, DockPanel> panels, Side edge, Runnable unfolded, Function<DockTab, DockTab> handle, Grip grip) {
        this.stack = stack;
        this.panels = panels;
        front = stack.front();
        getStyleClass().add("dock-leaf");
        hint.getStyleClass().add("drop-hint");
        hint.setManaged(false);
        hint.setVisible(false);
        bar = stack.folded() || stack.inOrder().size() > 1 ? bar(stack.folded() ? edge : Side.TOP, unfolded, handle) : null;
        // What asks for more than there is loses its end, not its beginning.
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(frame, hint);
        if (bar == null) {
            StackPane.setAlignment(grip, Pos.TOP_CENTER);
            getChildren().add(grip);
        }
        show(front);
    }

    private Pane bar(Side side, Runnable unfolded, Function<DockTab, DockTab> handle) {
        Pane made = side.isHorizontal() ? new HBox() : new VBox();
        made.getStyleClass().add("dock-tabs");
        for (String id : stack.inOrder()) {
            DockPanel panel = panels.get(id);
            if (panel != null) {
                DockTab tab = handle.apply(new DockTab(panel, side, () -> {
                    show(id);
                    if (stack.folded()) {
                        unfolded.run();
                    }
                }));
                tabs.add(tab);
                made.getChildren().add(tab);
            }
        }
        switch (side) {
            case TOP, BOTTOM -> frame.setTop(made);
            case LEFT -> frame.setLeft(made);
            case RIGHT -> frame.setRight(made);
        }
        return made;
    }

    /** How much larger than usual the tabs are written. */
    void scale(double factor) {
        if (bar != null) {
            thick(bar, TAB * factor);
            if (stack.folded()) {
                thick(this, TAB * factor);
            }
        }
    }

    private void thick(Region region, double pixels) {
        if (bar instanceof HBox) {
            region.setMinHeight(pixels);
            region.setMaxHeight(pixels);
        } else {
            region.setMinWidth(pixels);
            region.setMaxWidth(pixels);
        }
    }

    /** Puts a panel of this place in front. */
    void show(String id) {
        front = id;
        DockPanel panel = panels.get(id);
        frame.setCenter(stack.folded() || panel == null ? null : panel.content());
        if (panel != null) {
            BorderPane.setAlignment(panel.content(), Pos.TOP_LEFT);
        }
        tabs.forEach(tab -> tab.front(tab.panel().equals(id)));
    }

    /** What stands here now. */
    Stack measured() {
        return new Stack(stack.inOrder(), front, stack.folded());
    }

    Set<String> ids() {
        return new HashSet<>(stack.inOrder());
    }

    /** Lets go of the panels, so that another place can have them. */
    void release() {
        frame.setCenter(null);
        getChildren().removeIf(Grip.class::isInstance);
    }

    /** Over the tabs one is over the place itself, elsewhere at the nearest side of it. */
    DockSide sideAt(double x, double y) {
        if (bar != null && bar.getBoundsInParent().contains(x, y)) {
            return DockSide.CENTRE;
        }
        double across = (x / Math.max(1, getWidth()) - 0.5) * 2;
        double down = (y / Math.max(1, getHeight()) - 0.5) * 2;
        if (Math.max(Math.abs(across), Math.abs(down)) < 0.5) {
            return DockSide.CENTRE;
        }
        boolean wide = Math.abs(across) > Math.abs(down);
        return wide ? across < 0 ? DockSide.LEFT : DockSide.RIGHT : down < 0 ? DockSide.TOP : DockSide.BOTTOM;
    }

    /** Shows where a carried panel would go. */
    void hint(DockSide side) {
        double width = side.isInRow() ? getWidth() / 2 : getWidth();
        double height = side == DockSide.TOP || side == DockSide.BOTTOM ? getHeight() / 2 : getHeight();
        hint.resizeRelocate(side == DockSide.RIGHT ? width : 0, side == DockSide.BOTTOM ? height : 0, width, height);
        hint.setVisible(true);
    }

    void clearHint() {
        hint.setVisible(false);
    }
}
