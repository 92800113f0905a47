package uz.posbon.workstation.wall;

import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import uz.posbon.sdk.geo.GeoPoint;

/** One map on a wall, without anything to operate it. FX thread only. */
public interface WallMap {
    Region node();

    /** Shows what is drawn; {@code incidentId} is marked, empty for none. */
    void show(WallCity.Drawn drawn, String incidentId);

    /** Shows these layers and no others. */
    void layers(Set<String> names);

    /** Looks at a place; web map zoom. */
    void look(GeoPoint centre, double zoom);

    /** Looks at all of these places; at the whole city when there is none. */
    void look(List<GeoPoint> places);
}
