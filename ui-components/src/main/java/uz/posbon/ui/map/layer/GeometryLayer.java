package uz.posbon.ui.map.layer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Composition;
import uz.posbon.ui.map.Layer;
import uz.posbon.ui.map.LayerHost;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.PixelSheet;
import uz.posbon.ui.map.Room;
import uz.posbon.ui.map.Viewport;

/**
 * Lines, polygons with holes, circles in metres and sectors, thousands of them: drawn in the background, only those in view, only when
 * something changed.
 *
 * <p>FX thread only, but for {@link #setDrawings}.
 */
public final class GeometryLayer implements Layer {

    private static final double NEAR = 6;

    private final PixelSheet<List<Outlined>> sheet = new PixelSheet<>(this::landed);
    private final GeometryLabels labels = new GeometryLabels();
    private final Group node = new Group(labels.node());
    private final LatestWork<List<MapDrawing>, GeometryIndex> indexing = new LatestWork<>(GeometryIndex::new, this::show);
    private final int shownFrom;
    private GeometryIndex index = GeometryIndex.EMPTY;
    private boolean insides = true;
    private boolean touchable = true;
    private boolean fresh = true;
    private boolean relabel = true;
    private @Nullable LayerHost host;
    private @Nullable Viewport seen;
    private Set<String> selected = Set.of();
    private @Nullable String hovered;
    private List<Room> above = List.of();
    private @Nullable Consumer<String> onPick;
    private @Nullable Consumer<String> onOpen;
    private Consumer<@Nullable String> onHover = id -> {};

    /** Shown at every zoom. */
    public GeometryLayer() {
        this(0);
    }

    /** Shown from a zoom on. */
    public GeometryLayer(int shownFrom) {
        this.shownFrom = shownFrom;
        node.setMouseTransparent(true);
        node.setManaged(false);
    }

    /** Replaces all drawings. Any thread; the newest list wins. The list must not change afterwards. */
    public void setDrawings(List<MapDrawing> drawings) {
        indexing.put(drawings);
    }

    /** Marks the drawing, wherever the mark came from; the map does not move and nobody is told. Null marks none. */
    public void select(@Nullable String id) {
        selectAll(id == null ? Set.of() : Set.of(id));
    }

    /** Marks these drawings and no others, such as all the parts of one area. */
    public void selectAll(Set<String> ids) {
        if (!ids.equals(selected)) {
            selected = Set.copyOf(ids);
            changed();
        }
    }

    /** Whether a click within an area is one on it, as at first, or only one on its outline: for areas so large that they are the ground. */
    public void setInsidesPicked(boolean picked) {
        insides = picked;
    }

    /** Whether there is anything to be clicked or pointed at, as at first; if not, the pointer reaches what lies beneath. */
    public void setTouchable(boolean on) {
        touchable = on;
    }

    /**
     * Told the id of a drawing the operator clicked; the application then selects it if it likes. Without a listener, and without one of
     * {@link #onOpen}, clicks go through to what lies below.
     */
    public void onPick(Consumer<String> listener) {
        onPick = listener;
    }

    /** Told the id of a drawing the operator double clicked; without a listener a double click does to the map what it does beside the drawing. */
    public void onOpen(Consumer<String> listener) {
        onOpen = listener;
    }

    /** Told the id of the drawing under the pointer each time it changes; null for none. */
    public void onHover(Consumer<@Nullable String> listener) {
        onHover = listener;
    }

    /** The topmost drawing at a point of the map: an area around it, or a line within 6 pixels of it. */
    public @Nullable MapDrawing drawingAt(double x, double y) {
        Viewport view = seen;
        if (!touchable || view == null || view.zoom() < shownFrom) {
            return null;
        }
        double size = Mercator.worldSize(view.zoom());
        return index.at((view.originX() + x) / size, (view.originY() + y) / size, NEAR / size, insides);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attached(LayerHost newHost) {
        host = newHost;
        indexing.start(newHost.threads());
    }

    @Override
    public void compose(Composition onto) {
        sheet.compose(onto);
    }

    @Override
    public void paint(MapFrame frame) {
        LayerHost map = host;
        if (map == null) {
            return;
        }
        seen = frame.viewport();
        GeometryIndex now = index;
        Set<String> chosen = selected;
        sheet.show(frame, fresh, map.threads(), (whole, paper) -> {
            List<Outlined> drawn = whole.viewport().zoom() < shownFrom ? List.of() : GeometryRaster.inView(now, whole.viewport());
            if (drawn.isEmpty()) {
                return null;
            }
            GeometryRaster.draw(drawn, whole, paper.grid(), chosen);
            return drawn;
        });
        fresh = false;
    }

    @Override
    public void write(MapFrame frame) {
        LayerHost map = host;
        if (map == null) {
            return;
        }
        MapFrame drawn = sheet.drawn();
        List<Room> rooms = drawn == null ? List.of() : map.above(this, drawn.viewport().zoom());
        if (drawn != null && (relabel || !rooms.equals(above))) {
            relabel = false;
            above = rooms;
            List<Outlined> content = sheet.content();
            map.took(this, labels.draw(content == null ? List.of() : content, drawn, rooms));
        }
        labels.move(frame.viewport());
    }

    @Override
    public boolean click(double x, double y, int clicks) {
        Consumer<String> listener = clicks == 2 ? onOpen : onPick;
        MapDrawing hit = listener == null ? null : drawingAt(x, y);
        if (listener != null && hit != null) {
            listener.accept(hit.id());
        }
        return hit != null;
    }

    @Override
    public boolean hover(double x, double y, boolean inside) {
        MapDrawing hit = inside ? drawingAt(x, y) : null;
        String id = hit == null ? null : hit.id();
        if (!Objects.equals(id, hovered)) {
            hovered = id;
            onHover.accept(id);
        }
        // A hand promises that a click does something.
        return id != null && (onPick != null || onOpen != null);
    }

    private void show(GeometryIndex newest) {
        index = newest;
        changed();
    }

    private void changed() {
        fresh = true;
        landed();
    }

    private void landed() {
        relabel = true;
        if (host != null) {
            host.changed(this);
        }
    }
}
