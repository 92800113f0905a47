package uz.posbon.workstation.citymap;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.MapFeature;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** The city as it is looked at where nobody operates it: it goes where it is sent, and nothing else moves it. FX thread only. */
public final class CityView {
    private final CityPane pane;

    public CityView(MapThreads threads, List<MapFeature> features, CityBackground background, Clock clock) {
        pane = new CityPane(threads, features, background.make(), clock);
        pane.pane().setMouseTransparent(true);
        pane.pane().setFocusTraversable(false);
    }

    public Region node() {
        return pane.pane();
    }

    public void words(Words words) {
        pane.words(words);
    }

    public void light(boolean light) {
        pane.light(light);
    }

    public void show(CityLayers layers, Focus marked) {
        pane.show(layers, marked);
    }

    /** Shows these layers and no others; the usual ones when there is none. */
    public void layers(Set<CityLayer> shown) {
        for (CityLayer layer : CityLayer.values()) {
            pane.show(layer, shown.isEmpty() ? layer.usual() : shown.contains(layer));
        }
    }

    public void look(LonLat centre, int zoom) {
        pane.pane().centerOn(centre, zoom);
    }

    /** All of these places; the whole city when there is none. */
    public void look(List<LonLat> places) {
        if (places.isEmpty()) {
            pane.pane().goHome();
        } else {
            pane.pane().fit(LonLatBox.of(places));
        }
    }
}
