package uz.posbon.ui.map.layer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Composition;
import uz.posbon.ui.map.Layer;
import uz.posbon.ui.map.LayerHost;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.PixelSheet;

/**
 * Where things came from in the last while: a line each that fades with age and has gaps where no position came for long. Keeps at most
 * 5,000 trails of 1,000 positions. Drawn in the background; FX thread only, but for {@link #add}, {@link #remove} and {@link #refresh}.
 */
public final class TrailLayer implements Layer {

    private static final int MOST_TRAILS = 5_000;
    private static final int MOST_POSITIONS = 1_000;

    private final PixelSheet<Boolean> sheet = new PixelSheet<>(this::landed);
    private final Node node = new Group();
    private final TrailStore store;
    private final long gapMillis;
    private final ToIntFunction<String> argb;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile @Nullable LayerHost host;
    private volatile boolean shown = true;
    private boolean fresh = true;

    /**
     * A layer without trails.
     *
     * @param window how far back trails go, above zero
     * @param gap positions further apart in time are not joined
     * @param argb colour of a trail by its id; called on background threads
     */
    public TrailLayer(Duration window, Duration gap, ToIntFunction<String> argb, Clock clock) {
        if (!window.isPositive() || !gap.isPositive()) {
            throw new IllegalArgumentException("Trails of " + window + " with gaps from " + gap);
        }
        this(new TrailStore(window, clock, MOST_TRAILS, MOST_POSITIONS), gap.toMillis(), argb);
    }

    private TrailLayer(TrailStore store, long gapMillis, ToIntFunction<String> argb) {
        this.store = store;
        this.gapMillis = gapMillis;
        this.argb = argb;
    }

    /** The same trails for another map: what is added to one of the two is on both, drawn on the other with its next {@link #refresh}. */
    public TrailLayer another() {
        return new TrailLayer(store, gapMillis, argb);
    }

    /** Whether trails are drawn, as they are at first; they are kept all the same, so that the last while is there when it is wanted. */
    public void setShown(boolean on) {
        if (shown != on) {
            shown = on;
            draw();
        }
    }

    /** Notes where something was; positions may come late and out of order. Those older than the window are passed over. */
    public void add(String id, Instant at, LonLat place) {
        if (store.add(id, at, place)) {
            refresh();
        }
    }

    /** Forgets a trail. */
    public void remove(String id) {
        store.remove(id);
        refresh();
    }

    /** Draws the trails as old as they are by now; call it every few seconds where positions may stay away. */
    public void refresh() {
        if (shown) {
            draw();
        }
    }

    private void draw() {
        LayerHost map = host;
        if (map != null && told.compareAndSet(false, true)) {
            map.threads().fx().execute(() -> {
                told.set(false);
                fresh = true;
                map.changed(this);
            });
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attached(LayerHost newHost) {
        host = newHost;
    }

    @Override
    public void compose(Composition onto) {
        sheet.compose(onto);
    }

    @Override
    public void paint(MapFrame frame) {
        LayerHost map = host;
        if (map != null) {
            sheet.show(
                    frame, fresh, map.threads(), (whole, paper) -> shown && TrailRaster.draw(store, gapMillis, argb, whole, paper) ? true : null);
            fresh = false;
        }
    }

    private void landed() {
        LayerHost map = host;
        if (map != null) {
            map.changed(this);
        }
    }
}
