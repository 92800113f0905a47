package uz.posbon.ui.map;

import org.jspecify.annotations.Nullable;

/** An area that is to be seen as a whole, at whatever size the map has, until something else moves the view. FX thread only. */
final class WholeArea {
    private static final double MARGIN = 48;
    private static final int CLOSEST = 17;

    private final LonLatBox area;
    private @Nullable Viewport last;

    WholeArea(LonLatBox area) {
        this.area = area;
    }

    /** The view at its size that shows all of it. */
    Viewport in(Viewport view) {
        Viewport seen = view.fitted(area, MARGIN, CLOSEST);
        last = seen;
        return seen;
    }

    /** Whether nothing else has moved the view since. */
    boolean stands(Viewport view) {
        return last == null || last.equals(view);
    }
}
