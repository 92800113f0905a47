package uz.posbon.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
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
    public static final int MARGIN = 256;

    /** Moved so far, the next picture is begun: it will be there before the edge of this one is seen. */
    private static final double REACH = 208;

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

        /** The same, but not cleared: with whatever it was used for before. */
        default PixelGrid used() {
            return grid();
        }
    }

    private record Order<T>(MapFrame frame, Painting<T> painting) {}

    private final Runnable landed;
    private @Nullable MapFrame asked;
    private @Nullable MapFrame drawn;
    private @Nullable Order<T> waiting;
    private @Nullable T content;
    private boolean busy;
    private final Deque<PixelGrid> spare = new ArrayDeque<>();
    private @Nullable PixelGrid back;
    private @Nullable Picture front;

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
        MapFrame centred = wider(frame);
        return isMoved(wide, centred) && Math.abs(wide.viewport().originX() - centred.viewport().originX()) <= most
                && Math.abs(wide.viewport().originY() - centred.viewport().originY()) <= most;
    }

    /** Whether two frames show the world alike, moved by whole device pixels. */
    static boolean isMoved(MapFrame before, MapFrame now) {
        double right = (now.viewport().originX() - before.viewport().originX()) * now.scale();
        double down = (now.viewport().originY() - before.viewport().originY()) * now.scale();
        return before.viewport().zoom() == now.viewport().zoom() && before.viewport().width() == now.viewport().width()
                && before.viewport().height() == now.viewport().height() && before.scale() == now.scale() && before.text() == now.text()
                && before.palette().equals(now.palette()) && right == Math.rint(right) && down == Math.rint(down);
    }

    private void launch(MapThreads on) {
        Order<T> order = waiting;
        if (!busy && order != null) {
            busy = true;
            waiting = null;
            back = spare.pollFirst();
            on.background().execute(() -> work(order, on));
        }
    }

    private void work(Order<T> order, MapThreads on) {
        T result = null;
        InkedBlocks blocks = null;
        try {
            result = order.painting().paint(order.frame(), new Sheets(order.frame()));
            PixelGrid grid = back;
            blocks = result == null || grid == null ? null : InkedBlocks.of(grid);
        } finally {
            T painted = result;
            InkedBlocks where = blocks;
            on.fx().execute(() -> land(order.frame(), painted, where, on));
        }
    }

    /** Pixels that are neither shown nor being laid. */
    private final class Sheets implements Paper {

        private final int width;
        private final int height;

        Sheets(MapFrame frame) {
            width = (int) Math.ceil(frame.viewport().width() * frame.scale());
            height = (int) Math.ceil(frame.viewport().height() * frame.scale());
        }

        @Override
        public PixelGrid grid() {
            PixelGrid grid = used();
            grid.clear();
            return grid;
        }

        @Override
        public PixelGrid used() {
            PixelGrid grid = back;
            if (grid == null || grid.width() != width || grid.height() != height) {
                grid = new PixelGrid(new int[width * height], width, height);
                back = grid;
            }
            return grid;
        }
    }

    private void land(MapFrame frame, @Nullable T painted, @Nullable InkedBlocks where, MapThreads on) {
        busy = false;
        drawn = frame;
        content = painted;
        Picture old = front;
        PixelGrid grid = back;
        front = grid == null || where == null ? null : new Picture(grid, where, frame, this::keep);
        if (front == null) {
            spare.clear();
        }
        if (old != null) {
            old.release();
        }
        launch(on);
        landed.run();
    }

    /** Where nothing is drawn any more, no pixels are kept. */
    private void keep(PixelGrid grid) {
        if (front != null) {
            spare.addFirst(grid);
        }
    }

    /** Lays the newest picture where it belongs now. */
    public void compose(Composition onto) {
        Picture picture = front;
        if (picture != null) {
            onto.lay(picture, frame -> picture);
        }
    }
}
