package uz.posbon.ui.figure;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.figure.FigureChart.Content;
import uz.posbon.ui.figure.FigureChart.Point;

/** Which number of a chart is pointed at; its node has the pseudo-class {@code chosen}. FX thread only. */
final class ChartCursor {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ChartKind<?, ?> kind;
    /** Steps stand side by side, not one above the other. */
    private final boolean across;
    private @Nullable Point at;
    private @Nullable Node marked;

    ChartCursor(ChartKind<?, ?> kind, boolean across) {
        this.kind = kind;
        this.across = across;
    }

    @Nullable Point at() {
        return at;
    }

    void go(@Nullable Point to) {
        at = to;
        Node next = to == null ? null : kind.node(to);
        if (next != marked) {
            mark(false);
            marked = next;
            mark(true);
        }
    }

    private void mark(boolean on) {
        if (marked != null) {
            marked.pseudoClassStateChanged(CHOSEN, on);
        }
    }

    /** Begins with the newest of a course, or the uppermost bar, where nothing is pointed at. */
    void begin(Content content) {
        if (at == null && !content.rows().isEmpty() && !content.steps().isEmpty()) {
            go(new Point(0, across ? content.steps().size() - 1 : 0));
        }
    }

    /** Stays on its step and row, wherever they are now; where they are gone it points at nothing. */
    void follow(Content before, Content content) {
        Point was = at;
        if (was != null) {
            int step = content.steps().indexOf(before.steps().get(was.step()));
            List<String> rows = FigureChart.names(content);
            int row = rows.indexOf(before.rows().get(was.row()).name());
            go(step < 0 || row < 0 ? null : new Point(row, step));
        }
    }

    /** One step or one row on; false where there is none in that direction. */
    boolean move(KeyCode key, Content content) {
        Point from = at;
        if (from == null) {
            return false;
        }
        int right = key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0;
        int up = key == KeyCode.UP ? 1 : key == KeyCode.DOWN ? -1 : 0;
        // Rows are named in the legend from left to right, of lines the first is the uppermost.
        int row = from.row() + (across ? -up : right);
        int step = from.step() + (across ? right : -up);
        boolean there = (right != 0 || up != 0) && row >= 0 && row < content.rows().size() && step >= 0 && step < content.steps().size();
        if (there) {
            go(new Point(row, step));
        }
        return there;
    }

    /** The number nearest to a place in the scene: of the nearest step the nearest row. */
    @Nullable Point nearest(double x, double y, Content content) {
        Point best = null;
        double least = Double.MAX_VALUE;
        for (int row = 0; row < content.rows().size(); row++) {
            for (int step = 0; step < content.steps().size(); step++) {
                Point one = new Point(row, step);
                Node node = kind.node(one);
                if (node != null) {
                    Bounds box = node.localToScene(node.getLayoutBounds());
                    Point2D off = new Point2D(Math.abs(box.getCenterX() - x), Math.abs(box.getCenterY() - y));
                    // Each step has its own column (or line), so that distance along the steps comes first.
                    double distance = across ? Math.rint(off.getX()) * 10_000 + off.getY() : off.getY();
                    if (distance < least) {
                        least = distance;
                        best = one;
                    }
                }
            }
        }
        return best;
    }
}
