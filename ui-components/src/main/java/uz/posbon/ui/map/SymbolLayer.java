package uz.posbon.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Point symbols, any number of them: drawn into one picture, only those in view, only when something changed, at most once a pulse.
 *
 * <p>FX thread only, but for {@link #setSymbols}.
 */
public final class SymbolLayer implements Layer {

    private static final double NEAR = 6;

    private final SymbolSheet sheet = new SymbolSheet();
    private final SymbolLabels labels = new SymbolLabels();
    private final SymbolRaster raster = new SymbolRaster();
    private final Group node = new Group(sheet.node(), labels.node());
    private final LatestIndex indexing = new LatestIndex(this::show);
    private int shownFrom;
    private int labelledFrom;
    private SymbolIndex index = SymbolIndex.EMPTY;
    private @Nullable LayerHost host;
    private @Nullable Viewport drawn;
    private @Nullable String selected;
    private @Nullable String hovered;
    private Consumer<String> onPick = id -> {};
    private Consumer<String> onOpen = id -> {};
    private Consumer<@Nullable String> onHover = id -> {};

    /** Shown at every zoom, labelled from zoom 13. */
    public SymbolLayer() {
        this(0, 13);
    }

    /**
     * A layer of things too many or too small to be seen from afar.
     *
     * @param shownFrom the zoom from which on the symbols are drawn; the selected one is drawn at every zoom
     * @param labelledFrom the zoom from which on labels are drawn; the selected and the hovered one have theirs at every zoom
     */
    public SymbolLayer(int shownFrom, int labelledFrom) {
        this.shownFrom = shownFrom;
        this.labelledFrom = labelledFrom;
        node.setMouseTransparent(true);
        node.setManaged(false);
    }

    /** Replaces all symbols; once a tick is right. Any thread; the newest list wins. The list must not change afterwards. */
    public void setSymbols(List<MapSymbol> symbols) {
        indexing.put(symbols);
    }

    /** Marks the symbol, wherever the mark came from; the map does not move and nobody is told. Null marks none. */
    public void select(@Nullable String id) {
        if (!Objects.equals(id, selected)) {
            selected = id;
            changed();
        }
    }

    /** From which zoom on symbols and labels are drawn; see the constructor. */
    public void setZooms(int shownFromZoom, int labelledFromZoom) {
        shownFrom = shownFromZoom;
        labelledFrom = labelledFromZoom;
        changed();
    }

    /** Told the id of a symbol the operator clicked; the application then selects it if it likes. */
    public void onPick(Consumer<String> listener) {
        onPick = listener;
    }

    /** Told the id of a symbol the operator double clicked. */
    public void onOpen(Consumer<String> listener) {
        onOpen = listener;
    }

    /** Told the id of the symbol under the pointer each time it changes; null for none. */
    public void onHover(Consumer<@Nullable String> listener) {
        onHover = listener;
    }

    /** The symbol drawn nearest to a point of the map, within 6 pixels of its shape. */
    public @Nullable MapSymbol symbolAt(double x, double y) {
        Viewport view = drawn;
        return view == null || view.zoom() < shownFrom && selected == null ? null : Hit.find(index, view, x, y, NEAR, onlySelected(view));
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
    public void paint(MapFrame frame) {
        drawn = frame.viewport();
        SymbolIndex visible = index;
        sheet.size(frame);
        String only = onlySelected(frame.viewport());
        if (only != null || frame.viewport().zoom() < shownFrom) {
            MapSymbol one = only == null || index.position(only) < 0 ? null : index.at(index.position(only));
            visible = one == null ? SymbolIndex.EMPTY : new SymbolIndex(List.of(one));
        }
        int[] inView = raster.draw(visible, frame, sheet.pixels(), sheet.width(), sheet.height(), selected);
        sheet.show();
        LayerHost map = host;
        if (map != null) {
            boolean all = frame.viewport().zoom() >= labelledFrom;
            map.took(this, labels.draw(visible, inView, frame, selected, hovered, all, map.above(this)));
        }
    }

    @Override
    public boolean click(double x, double y, int clicks) {
        MapSymbol hit = symbolAt(x, y);
        if (hit != null && clicks == 2) {
            onOpen.accept(hit.id());
        } else if (hit != null) {
            onPick.accept(hit.id());
        }
        return hit != null;
    }

    @Override
    public boolean hover(double x, double y, boolean inside) {
        MapSymbol hit = inside ? symbolAt(x, y) : null;
        String id = hit == null ? null : hit.id();
        if (!Objects.equals(id, hovered)) {
            hovered = id;
            changed();
            onHover.accept(id);
        }
        return id != null;
    }

    private @Nullable String onlySelected(Viewport view) {
        return view.zoom() < shownFrom ? selected : null;
    }

    private void show(SymbolIndex newest) {
        index = newest;
        changed();
    }

    private void changed() {
        if (host != null) {
            host.changed(this);
        }
    }
}
