package uz.posbon.ui.map.gluon;

import com.gluonhq.maps.MapView;
import com.gluonhq.maps.tile.TileRetriever;
import javafx.scene.Node;
import javafx.scene.Parent;
import uz.posbon.ui.map.Viewport;

/** Gluon's view, held to our viewport: whole zooms, whole pixels, deaf to the mouse. */
final class Painter extends MapView {

    private final TileRetriever tiles;
    private Viewport viewport;

    Painter(TileRetriever tiles, Viewport viewport) {
        this.tiles = tiles;
        this.viewport = viewport;
        setManaged(false);
        setMouseTransparent(true);
        show(viewport);
    }

    void show(Viewport next) {
        viewport = next;
        resizeRelocate(0, 0, next.width(), next.height());
        setZoom(next.zoom());
        setCenter(next.center().lat(), next.center().lon());
        requestLayout();
    }

    /** Lays the tiles out here, where it is known whose tiles they are, and puts right the fractions Gluon leaves. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node child : getChildrenUnmodifiable()) {
            if (child instanceof Parent base) {
                base.setTranslateX(-viewport.originX());
                base.setTranslateY(-viewport.originY());
                ScopedValue.where(PostedTiles.CURRENT, tiles).run(base::layout);
            }
        }
    }
}
