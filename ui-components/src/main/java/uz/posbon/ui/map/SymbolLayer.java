package uz.posbon.ui.map;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.DelayedExecutor;

/**
 * Point symbols, any number of them: drawn into one picture in the background, only those in view, only when something changed.
 *
 * <p>FX thread only, but for {@link #setSymbols}, {@link #update} and {@link #nearest}.
 */
public final class SymbolLayer implements Layer {

    private static final double NEAR = 6;

    private final PixelSheet<SymbolPicture> sheet = new PixelSheet<>(this::landed);
    private final SymbolLabels labels = new SymbolLabels();
    private final SymbolRaster raster = new SymbolRaster();
    private final LastDrawn last = new LastDrawn(raster);
    private final ClusterRaster discs = new ClusterRaster();
    private final Group node = new Group();
    private final LatestIndex indexing = new LatestIndex(this::show, DelayedExecutor::onto, System::nanoTime);
    private int shownFrom;
    private int labelledFrom;
    private int clusteredUpTo = -1;
    private boolean shares;
    private volatile SymbolIndex index = SymbolIndex.EMPTY;
    private boolean fresh = true;
    private boolean relabel = true;
    private @Nullable LayerHost host;
    private @Nullable Viewport seen;
    private @Nullable String selected;
    private @Nullable String hovered;
    private @Nullable Long chosenDisc;
    private Room marks = new Room();
    private @Nullable SymbolPicture marked;
    private int markedZoom = -1;
    private SymbolLabels.@Nullable Rooms written;
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

    /**
     * Replaces the symbols of these ids and adds those that are new; what only moves costs little. To take symbols away, set them all.
     * Any thread.
     */
    public void update(Collection<MapSymbol> symbols) {
        indexing.change(symbols);
    }

    /** Up to so many symbols, the nearest to a place first, by the way over the ground, whether in view or not. Any thread. */
    public List<MapSymbol> nearest(LonLat place, int most) {
        return Nearest.find(index, place, most);
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

    /**
     * Draws symbols that lie too close together as a counted disc, in the colour and with the shape of the topmost of them. Double click,
     * or click and Enter, opens it. The selected symbol is never in one.
     *
     * @param zoom the last zoom with discs; -1 for none at all, as it is at first
     */
    public void setClusteredUpTo(int zoom) {
        clusteredUpTo = zoom;
        changed();
    }

    /**
     * Whether the rim of a disc shows all colours in it by their shares, for symbols of which none is graver than another; if not, as at first,
     * colour and shape of the topmost.
     */
    public void setSharesShown(boolean shown) {
        shares = shown;
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
        Viewport view = seen;
        if (view == null) {
            return null;
        }
        SymbolIndex now = index;
        SymbolPicture.Wish wish = wish();
        Clusters clusters = clusters(view);
        return Hit.find(now, view, x, y, NEAR, position -> wish.shows(position, view.zoom()) && !clusters.hides(now, position));
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
        LayerHost map = host;
        if (map == null) {
            return;
        }
        seen = frame.viewport();
        SymbolPicture.Wish wish = wish();
        sheet.show(frame, fresh, map.threads(), (whole, paper) -> SymbolPicture.paint(wish, raster, discs, last, whole, paper));
        fresh = false;
        mark(map);
    }

    private void mark(LayerHost map) {
        MapFrame drawn = sheet.drawn();
        if (drawn != null && (sheet.content() != marked || drawn.viewport().zoom() != markedZoom)) {
            marked = sheet.content();
            markedZoom = drawn.viewport().zoom();
            marks = SymbolRoom.of(marked, drawn.viewport().zoom());
            map.marked(this, drawn.viewport().zoom(), marks);
        }
    }

    /** Words move with the map; they are written again when the picture below them or what else is on the map is new. */
    @Override
    public void write(MapFrame frame) {
        LayerHost map = host;
        MapFrame drawn = sheet.drawn();
        if (map == null || drawn == null) {
            return;
        }
        int zoom = drawn.viewport().zoom();
        SymbolLabels.Rooms rooms = new SymbolLabels.Rooms(marks, map.above(this, zoom), map.marksBelow(this, zoom));
        if (relabel || !rooms.equals(written)) {
            relabel = false;
            written = rooms;
            map.took(this, labels.draw(sheet.content(), drawn, selected, hovered, zoom >= labelledFrom, rooms));
        }
    }

    @Override
    public void compose(Composition onto) {
        sheet.compose(onto);
        labels.compose(onto);
    }

    @Override
    public boolean click(double x, double y, int clicks) {
        MapSymbol hit = symbolAt(x, y);
        Clusters.Disc disc = hit == null ? discAt(x, y) : null;
        Long cell = disc == null ? null : disc.cell();
        if (!Objects.equals(cell, chosenDisc)) {
            chosenDisc = cell;
            changed();
        }
        if (disc != null && clicks == 2) {
            open(disc);
        } else if (hit != null && clicks == 2) {
            onOpen.accept(hit.id());
        } else if (hit != null) {
            onPick.accept(hit.id());
        }
        return hit != null || disc != null;
    }

    @Override
    public boolean enter() {
        SymbolPicture picture = sheet.content();
        Clusters.Disc disc = picture == null || chosenDisc == null ? null : picture.clusters().at(chosenDisc);
        if (disc != null) {
            open(disc);
        }
        return disc != null;
    }

    @Override
    public boolean hover(double x, double y, boolean inside) {
        MapSymbol hit = inside ? symbolAt(x, y) : null;
        String id = hit == null ? null : hit.id();
        if (!Objects.equals(id, hovered)) {
            hovered = id;
            landed();
            onHover.accept(id);
        }
        return id != null || inside && discAt(x, y) != null;
    }

    private void open(Clusters.Disc disc) {
        SymbolPicture picture = sheet.content();
        if (host != null && picture != null) {
            chosenDisc = null;
            host.fit(LonLatBox.of(Arrays.stream(disc.members()).mapToObj(picture.index()::at)
                    .map(symbol -> new LonLat(symbol.lon(), symbol.lat())).toList()));
        }
    }

    private Clusters.@Nullable Disc discAt(double x, double y) {
        Viewport view = seen;
        return view == null ? null : clusters(view).find(view.originX() + x, view.originY() + y);
    }

    /** The discs as they are seen: while a picture of another zoom is still shown, there are none to be hit. */
    private Clusters clusters(Viewport view) {
        SymbolPicture picture = sheet.content();
        MapFrame drawn = sheet.drawn();
        return picture == null || drawn == null || drawn.viewport().zoom() != view.zoom() ? Clusters.NONE : picture.clusters();
    }

    private SymbolPicture.Wish wish() {
        return new SymbolPicture.Wish(index, shownFrom, clusteredUpTo, shares, selected, chosenDisc);
    }

    private void show(SymbolIndex newest) {
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
