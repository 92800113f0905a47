package uz.posbon.workstation.citymap;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;

/** A card and the place it stands beside, in one of the views. FX thread only. */
final class PlacedCard {
    private static final double OFF = 16;
    private static final double EDGE = 4;

    private final Region card;
    private @Nullable MapPane map;
    private @Nullable LonLat at;

    PlacedCard(Region card) {
        this.card = card;
    }

    void beside(MapPane view, LonLat place) {
        map = view;
        at = place;
    }

    /** The view it stands in. */
    @Nullable MapPane map() {
        return map;
    }

    /** Whether its place can be seen: a card beside a place nobody sees would be beside another. */
    boolean isInView() {
        return map != null && at != null && map.getScene() != null && map.getViewport().shows(at);
    }

    /** Puts it there, within the edges of its view. */
    void layOut(Pane over) {
        MapPane view = map;
        LonLat place = at;
        if (!card.isVisible() || view == null || place == null || view.getScene() == null) {
            return;
        }
        card.autosize();
        Bounds edges = over.sceneToLocal(view.localToScene(view.getLayoutBounds()));
        Point2D point = over.sceneToLocal(view.localToScene(view.getViewport().screenX(place.lon()), view.getViewport().screenY(place.lat())));
        double right = point.getX() + OFF;
        double left = point.getX() - OFF - card.getWidth();
        boolean fitsRight = right + card.getWidth() <= edges.getMaxX();
        // Where neither side has the room, below or above: a card must not lie on what it speaks of.
        double top = fitsRight || left >= edges.getMinX() + EDGE ? point.getY() - OFF
                : point.getY() + OFF + card.getHeight() <= edges.getMaxY() ? point.getY() + OFF : point.getY() - OFF - card.getHeight();
        double y = Math.clamp(top, edges.getMinY() + EDGE, Math.max(edges.getMinY() + EDGE, edges.getMaxY() - card.getHeight() - EDGE));
        card.relocate(Math.rint(fitsRight ? right : Math.max(edges.getMinX() + EDGE, left)), Math.rint(y));
    }
}
