package uz.posbon.workstation.wall;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;

/** A map on a display, and a sentence where a layer of it is missing; it moves only when the scene, or what it follows, does. */
final class CityPanelView implements PanelView {
    private record Aim(@Nullable GeoPoint centre, double zoom, List<GeoPoint> places) {}

    private final WallMap map;
    private final StackPane whole;
    private @Nullable Label sentence;
    private @Nullable Aim aim;
    private @Nullable Set<String> layers;

    CityPanelView(WallMap map) {
        this.map = map;
        whole = new StackPane(map.node());
    }

    @Override
    public Region node() {
        return whole;
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
        say(city.problem());
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

    private void say(String problem) {
        if (problem.isEmpty() && sentence == null) {
            return;
        }
        if (sentence == null) {
            Label made = new Label();
            made.getStyleClass().add("seat-missing-part");
            StackPane.setAlignment(made, Pos.TOP_LEFT);
            whole.getChildren().add(made);
            sentence = made;
        }
        sentence.setText(problem);
        sentence.setVisible(!problem.isEmpty());
    }
}
