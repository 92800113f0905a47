package uz.posbon.benchmarks.map.screen;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.Viewport;

/** Gluon's map, used as its own samples do. */
final class BareMap implements MovedMap {
    private final MapView view = new MapView();

    BareMap(int nodes) {
        if (nodes > 0) {
            view.addLayer(new Nodes(nodes));
        }
    }

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public void show(Viewport viewport) {
        view.setZoom(viewport.zoom());
        view.setCenter(viewport.center().lat(), viewport.center().lon());
    }

    @Override
    public void live(boolean on) {
        // Its nodes stand still, which is in its favour.
    }

    /** Gluon's own way of showing places: a node each. */
    private static final class Nodes extends MapLayer {
        private final List<LonLat> places;
        private final List<Circle> circles;

        Nodes(int count) {
            Random random = new Random(1);
            places = IntStream.range(0, count).mapToObj(i -> City.place(random)).toList();
            circles = places.stream().map(place -> new Circle(6, Color.web("#58c4ff"))).toList();
            getChildren().addAll(circles);
        }

        @Override
        protected void layoutLayer() {
            for (int i = 0; i < circles.size(); i++) {
                Point2D point = getMapPoint(places.get(i).lat(), places.get(i).lon());
                circles.get(i).setTranslateX(point.getX());
                circles.get(i).setTranslateY(point.getY());
            }
        }
    }
}
