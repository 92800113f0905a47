package uz.posbon.ui.map;

import java.nio.IntBuffer;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
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

    private static final double MOST_ENLARGED = 4;

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

    /** A picture and its pixels. */
    private record Page(int width, int height, int[] pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Page of(int width, int height) {
            int[] pixels = new int[width * height];
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            return new Page(width, height, pixels, buffer, new WritableImage(buffer));
        }
    }

    private record Order<T>(MapFrame frame, Painting<T> painting) {}

    private final ImageView view = new ImageView();
    private final Runnable landed;
    private @Nullable MapThreads threads;
    private @Nullable MapFrame asked;
    private @Nullable MapFrame drawn;
    private @Nullable Order<T> waiting;
    private @Nullable T content;
    private boolean busy;
    private @Nullable Page back;
    private @Nullable Page front;

    /** The runnable is called on the FX thread whenever a new picture is there. */
    public PixelSheet(Runnable landed) {
        this.landed = landed;
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setVisible(false);
        view.setSmooth(false);
    }

    /** What shows the picture. */
    public Node node() {
        return view;
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
     * Shows the map's frame: what is painted already is moved there at once, what is missing is painted.
     *
     * @param fresh whether the same frame would now look different
     */
    public void show(MapFrame frame, boolean fresh, MapThreads on, Painting<T> painting) {
        threads = on;
        place(frame);
        MapFrame last = asked;
        if (fresh || last == null || !covers(last, frame)) {
            Viewport seen = frame.viewport();
            Viewport wide = seen.sized(seen.width() + 2 * MARGIN, seen.height() + 2 * MARGIN);
            MapFrame whole = new MapFrame(wide, frame.scale(), frame.palette());
            asked = whole;
            waiting = new Order<>(whole, painting);
            launch(on);
        }
    }

    private static boolean covers(MapFrame wide, MapFrame frame) {
        Viewport before = wide.viewport();
        Viewport now = frame.viewport();
        double right = (now.originX() - before.originX() - MARGIN) * frame.scale();
        double down = (now.originY() - before.originY() - MARGIN) * frame.scale();
        return before.zoom() == now.zoom() && before.width() == now.width() + 2 * MARGIN && before.height() == now.height() + 2 * MARGIN
                && wide.scale() == frame.scale() && wide.palette().equals(frame.palette())
                && Math.max(Math.abs(right), Math.abs(down)) <= REACH * frame.scale()
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
        try {
            result = order.painting().paint(order.frame(), () -> paper(order.frame()));
        } finally {
            T painted = result;
            on.fx().execute(() -> land(order.frame(), painted, on));
        }
    }

    private PixelGrid paper(MapFrame frame) {
        int width = (int) Math.ceil(frame.viewport().width() * frame.scale());
        int height = (int) Math.ceil(frame.viewport().height() * frame.scale());
        Page page = back;
        if (page == null || page.width() != width || page.height() != height) {
            page = Page.of(width, height);
            back = page;
        }
        PixelGrid grid = new PixelGrid(page.pixels(), width, height);
        grid.clear();
        return grid;
    }

    private void land(MapFrame frame, @Nullable T painted, MapThreads on) {
        busy = false;
        drawn = frame;
        content = painted;
        if (painted == null) {
            back = null;
            front = null;
            view.setImage(null);
            view.setVisible(false);
        } else {
            turn();
        }
        launch(on);
        landed.run();
    }

    /** Two pages take turns: the one that was shown is drawn on next, when the screen has long taken what it needs of it. */
    private void turn() {
        Page painted = back;
        if (painted != null) {
            back = front;
            front = painted;
            painted.buffer().updateBuffer(whole -> null);
            view.setImage(painted.image());
        }
    }

    private void place(MapFrame frame) {
        MapFrame painted = drawn;
        if (painted == null || content == null) {
            return;
        }
        Viewport now = frame.viewport();
        Viewport then = painted.viewport();
        double factor = Math.scalb(1, now.zoom() - then.zoom());
        view.setVisible(factor <= MOST_ENLARGED && factor >= 1 / MOST_ENLARGED);
        view.setFitWidth(view.getImage().getWidth() / painted.scale() * factor);
        view.setFitHeight(view.getImage().getHeight() / painted.scale() * factor);
        view.setTranslateX(then.originX() * factor - now.originX());
        view.setTranslateY(then.originY() * factor - now.originY());
    }
}
