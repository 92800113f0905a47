package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/** A split that takes its sizes from the arrangement when it is first laid out; from then on they belong to the operator. */
final class SizedSplit extends SplitPane {
    private final Split split;
    private final boolean[] growing;
    private final List<Cut> cuts;
    private boolean sized;
    private boolean dragged;
    private double scale = 1;
    private List<Part> wanted;

    /** @param parts as many as the split has, in its order */
    SizedSplit(Split split, List<Region> parts, ToIntFunction<Place> rank) {
        this.split = split;
        wanted = split.parts();
        cuts = parts.stream().map(Cut::new).toList();
        growing = Sizes.growing(split.parts(), place -> isFolded(place) ? -1 : rank.applyAsInt(place));
        setOrientation(split.row() ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        for (int i = 0; i < growing.length; i++) {
            // Those that grow follow the window, the others keep their size.
            SplitPane.setResizableWithParent(cuts.get(i), growing[i]);
        }
        getItems().addAll(cuts);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> dragged = dragged || event.getTarget() instanceof Node node && isOnDivider(node));
    }

    /** On one of this split itself, or on what is drawn on it. */
    private boolean isOnDivider(Node node) {
        Parent parent = node.getParent();
        return parent == this ? isDivider(node) : parent != null && isDivider(parent) && parent.getParent() == this;
    }

    private static boolean isDivider(Node node) {
        return node.getStyleClass().contains("split-pane-divider");
    }

    private static boolean isFolded(Place place) {
        return place instanceof Stack stack && stack.folded();
    }

    /**
     * How much larger than usual everything is written. Parts side by side grow from what they were meant to be, not from what a small window made of them;
     * heights stay: larger rows are fewer, not cut.
     */
    void scale(double factor) {
        if (factor != scale) {
            List<Part> now = new ArrayList<>();
            for (int i = 0; i < growing.length; i++) {
                now.add(new Part(wanted.get(i).place(), size(i)));
            }
            wanted = now;
            scale = factor;
            dragged = false;
            sized = false;
            requestLayout();
        }
    }

    /**
     * How large a part is to be at the usual scale, in pixels: as large as the operator has dragged it, else as large as it was wanted. What a window too small for it, or a
     * neighbour who is away, has made of it meanwhile does not count.
     */
    double size(int i) {
        Part part = wanted.get(i);
        Region shown = cuts.get(i);
        double now = Math.rint(split.row() ? shown.getWidth() / scale : shown.getHeight());
        return dragged && now >= 1 && !isFolded(part.place()) ? now : part.size();
    }

    /** What stands in a part. */
    Region part(int i) {
        return cuts.get(i).content();
    }

    @Override
    protected void layoutChildren() {
        double whole = split.row() ? getWidth() : getHeight();
        share(whole - thickness() * (growing.length - 1));
        if (!sized && whole > 1) {
            sized = true;
            double thickness = thickness();
            double[] sizes = Sizes.of(asShown(), growing, whole - thickness * (growing.length - 1));
            setDividerPositions(Sizes.dividers(sizes, thickness, whole));
        }
        super.layoutChildren();
    }

    /** Where there is less room than all ask for together, each asks for its share of it. */
    private void share(double room) {
        double asked = cuts.stream().mapToDouble(cut -> split.row() ? cut.content().minWidth(-1) : cut.content().minHeight(-1)).sum();
        double part = asked > room && room > 0 ? room / asked : 1;
        for (Cut cut : cuts) {
            if (split.row()) {
                cut.within(Math.floor(cut.content().minWidth(-1) * part), getHeight());
            } else {
                cut.within(getWidth(), Math.floor(cut.content().minHeight(-1) * part));
            }
        }
    }

    private List<Part> asShown() {
        List<Part> parts = new ArrayList<>();
        wanted.forEach(part -> parts.add(new Part(part.place(), isFolded(part.place()) ? DockLeaf.TAB * scale : split.row() ? part.size() * scale : part.size())));
        return parts;
    }

    private double thickness() {
        for (Node child : getChildrenUnmodifiable()) {
            if (isDivider(child)) {
                // Its width even where it lies: the split pane turns it.
                return child.prefWidth(-1);
            }
        }
        return 0;
    }
}
