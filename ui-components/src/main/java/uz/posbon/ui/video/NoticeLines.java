package uz.posbon.ui.video;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lines below each other, from the middle. Where there is no room for all of them, what matters least is left out whole instead of being cut. */
final class NoticeLines extends VBox {
    private final List<Region> lines;
    private final List<Region> dispensable;

    /**
     * @param lines from top to bottom; what is not managed has nothing to say
     * @param dispensable what can be left out, the first first; the others stay whatever the room
     */
    NoticeLines(List<Region> lines, List<Region> dispensable) {
        this.lines = List.copyOf(lines);
        this.dispensable = List.copyOf(dispensable);
        getChildren().addAll(lines);
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double room = getHeight() - insets.getTop() - insets.getBottom();
        List<Region> shown = new ArrayList<>(lines.stream().filter(Node::isManaged).toList());
        for (Region line : dispensable) {
            if (height(shown, width) <= room) {
                break;
            }
            shown.remove(line);
        }
        // What is left out is asked for all the same: with more room it comes back.
        lines.forEach(line -> line.setVisible(shown.contains(line)));
        double y = insets.getTop() + Math.max(0, (room - height(shown, width)) / 2);
        for (Region line : shown) {
            double wide = width(line, width);
            double high = height(line, wide);
            line.resizeRelocate(snapPositionX(insets.getLeft() + (width - wide) / 2), snapPositionY(y), wide, high);
            y += high + getSpacing();
        }
    }

    private double height(List<Region> shown, double width) {
        double heights = shown.stream().mapToDouble(line -> height(line, width(line, width))).sum();
        return heights + getSpacing() * Math.max(0, shown.size() - 1);
    }

    private double width(Region line, double width) {
        return snapSizeX(Math.min(width, Math.max(line.minWidth(-1), Math.min(line.prefWidth(-1), line.maxWidth(-1)))));
    }

    private double height(Region line, double wide) {
        return snapSizeY(Math.max(line.minHeight(wide), Math.min(line.prefHeight(wide), line.maxHeight(wide))));
    }
}
