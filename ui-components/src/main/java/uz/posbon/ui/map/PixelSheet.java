package uz.posbon.ui.map;

import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.InkedBlocks;
import uz.posbon.ui.map.draw.PixelGrid;

/**
 * The picture of one layer. It is painted in the background, somewhat larger than the map, and moved (or for a moment enlarged) with the
 * map until the next one is ready: a slow painting delays what is drawn, never the operator's hand. FX thread only.
 *
 * @param <T> what a painting tells of what it drew
 */
public final class PixelSheet<T> {

    /** Logical pixels painted beyond each edge of the map; whole device pixels at every usual scale. */
    public static final int MARGIN = 128;

    /** Moved so far, the next picture is begun: it will be there before the edge of this one is seen. */
    private static final double REACH = 80;

    /** Draws one picture. */
    @FunctionalInterface
    public interface Painting<T> {

        /**
         * Draws everything in the frame, in the background; never two of a sheet at once.
         *
         * @param frame the map's, wider by the margin on every side
         * @param paper asked for once there is something to draw: clear, in device pixels
         * @return what was drawn, or null when nothing was
         */
        @Nullable T paint(MapFrame frame, Paper paper);
    }

    /** Gives the picture to draw into. */
    public interface Paper {
        PixelGrid grid();
    }

    private record Order<T>(MapFrame frame, Painting<T> painting) {}

    private final Runnable landed;
    private @Nullable MapFrame asked;
    private @Nullable MapFrame drawn;
    private @Nullable Order<T> waiting;
    private @Nullable T content;
    private boolean busy;
    private @Nullable PixelGrid back;
    private @Nullable PixelGrid front;
    private @Nullable InkedBlocks inked;

    /** The runnable is called on the FX thread whenever a new picture is there. */
    public PixelSheet(Runnable landed) {
        this.landed = landed;
    }

    /** What was drawn of the picture shown; null before the first and when nothing was. */
    public @Nullable T content() {
        return content;
    }

    /** The frame of the picture shown, margins included. */
    public @Nullable MapFrame drawn() {
        return drawn;
    }

    /**
     * Takes the map's frame: what is missing of it is painted.
     *
     * @param fresh whether the same frame would now look different
     */
    public void show(MapFrame frame, boolean fresh, MapThreads on, Painting<T> painting) {
        MapFrame last = asked;
        if (fresh || last == null || !reaches(last, frame, REACH)) {
            MapFrame whole = wider(frame);
            asked = whole;
            waiting = new Order<>(whole, painting);
            launch(on);
        }
    }

    /** The frame with the margin on every side. */
    static MapFrame wider(MapFrame frame) {
        Viewport seen = frame.viewport();
        return new MapFrame(seen.sized(seen.width() + 2 * MARGIN, seen.height() + 2 * MARGIN), frame.scale(), frame.palette(), frame.text());
    }

    /**
     * Whether a picture of a wider frame will do for another one.
     *
     * @param most how far the map may have moved since, logical pixels
     */
    static boolean reaches(MapFrame wide, MapFrame frame, double most) {
        Viewport before = wide.viewport();
        Viewport now = frame.viewport();
        double right = (now.originX() - before.originX() - MARGIN) * frame.scale();
        double down = (now.originY() - before.originY() - MARGIN) * frame.scale();
        return before.zoom() == now.zoom() && before.width() == now.width() + 2 * MARGIN && before.height() == now.height() + 2 * MARGIN
                && wide.scale() == frame.scale() && wide.text() == frame.text() && wide.palette().equals(frame.palette())
                && Math.max(Math.abs(right), Math.abs(down)) <= most * frame.scale()
                && right == Math.rint(right) && down == Math.rint(down);
    }

    private void launch(MapThreads on) {
        Order<T> order = waiting;
        if (!busy && order != null) {
            busy = true;
            waiting = null;
            on.background().execute(() -> work(order, on));
        }
    }

    private void work(Order<T> order, MapThreads on) {
        T result = null;
        InkedBlocks blocks = null;
        try {
            result = order.painting().paint(order.frame(), () -> paper(order.frame()));
            PixelGrid grid = back;
            blocks = result == null || grid == null ? null : InkedBlocks.of(grid);
        } finally {
            T painted = result;
            InkedBlocks where = blocks;
            on.fx().execute(() -> land(order.frame(), painted, where, on));
        }
    }

    private PixelGrid paper(MapFrame frame) {
        int width = (int) Math.ceil(frame.viewport().width() * frame.scale());
        int height = (int) Math.ceil(frame.viewport().height() * frame.scale());
        PixelGrid grid = back;
        if (grid == null || grid.width() != width || grid.height() != height) {
            grid = new PixelGrid(new int[width * height], width, height);
            back = grid;
        }
        grid.clear();
        return grid;
    }

    private void land(MapFrame frame, @Nullable T painted, @Nullable InkedBlocks where, MapThreads on) {
        busy = false;
        drawn = frame;
        content = painted;
        PixelGrid old = front;
        front = painted == null ? null : back;
        inked = where;
        back = painted == null ? null : old;
        launch(on);
        landed.run();
    }

    /** Lays the newest picture where it belongs now. */
    public void compose(Composition onto) {
        PixelGrid picture = front;
        InkedBlocks where = inked;
        MapFrame painted = drawn;
        if (picture != null && where != null && painted != null) {
            onto.lay(picture, where, painted);
        }
    }
}
