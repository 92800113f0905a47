package uz.posbon.workstation.wall;

import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;

/** A map on a display; it moves only when the scene, or what it follows, does. */
final class CityPanelView implements PanelView {
    private record Aim(@Nullable GeoPoint centre, double zoom, List<GeoPoint> places) {}

    private final WallMap map;
    private @Nullable Aim aim;
    private @Nullable Set<String> layers;

    CityPanelView(WallMap map) {
        this.map = map;
    }

    @Override
    public Region node() {
        return map.node();
    }

    @Override
    public boolean takes(PanelModel model) {
        return model instanceof PanelModel.City;
    }

    @Override
    public void show(PanelModel model, DisplayModel display) {
        PanelModel.City city = (PanelModel.City) model;
        if (!city.layers().equals(layers)) {
            layers = city.layers();
            map.layers(layers);
        }
        map.show(display.drawn(), city.incidentId());
        Aim wanted = new Aim(city.centre(), city.zoom(), city.places());
        if (!wanted.equals(aim)) {
            aim = wanted;
            if (city.centre() == null) {
                map.look(city.places());
            } else {
                map.look(city.centre(), city.zoom());
            }
        }
    }
}
