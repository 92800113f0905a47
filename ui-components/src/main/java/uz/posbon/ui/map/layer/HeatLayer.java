package uz.posbon.ui.map.layer;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Composition;
import uz.posbon.ui.map.Layer;
import uz.posbon.ui.map.LayerHost;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.PixelSheet;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.draw.PixelGrid;

/**
 * Where much of something is. Computed in the background; a place has the same colour wherever the view is, at one zoom. FX thread only,
 * but for {@link #setPoints}.
 */
public final class HeatLayer implements Layer {

    private final PixelSheet<Boolean> sheet = new PixelSheet<>(this::landed);
    private final Node node = new Group();
    private final LatestWork<List<HeatPoint>, Heated> laying = new LatestWork<>(Heated::of, this::show);
    private Heated heated = Heated.of(List.of());
    private HeatRadius radius;
    private boolean fresh = true;
    private @Nullable LayerHost host;

    /** The points, ready to be laid out. */
    private record Heated(double[] xs, double[] ys, double[] weights, double lat) {

        static Heated of(List<HeatPoint> points) {
            // One latitude for all: a radius in metres must not change while the map is panned.
            double lat = points.stream().mapToDouble(point -> point.place().lat()).average().orElse(0);
            return new Heated(HeatField.xs(points), HeatField.ys(points), points.stream().mapToDouble(HeatPoint::weight).toArray(), lat);
        }

        @Nullable Boolean paint(MapFrame frame, HeatRadius radius, PixelSheet.Paper paper) {
            if (xs.length == 0) {
                return null;
            }
            Viewport view = frame.viewport();
            double pixels = radius.pixels(lat, view.zoom());
            HeatField field = HeatField.of(xs, ys, weights, view, pixels);
            double hottest = HeatField.hottest(xs, ys, weights, view.zoom(), pixels);
            HeatRamp ramp = new HeatRamp(frame.palette());
            PixelGrid grid = paper.grid();
            for (int row = 0; row < grid.height(); row++) {
                double worldY = view.originY() + (row + 0.5) / frame.scale();
                for (int column = 0; column < grid.width(); column++) {
                    grid.pixels()[row * grid.width() + column] =
                            ramp.at(field.at(view.originX() + (column + 0.5) / frame.scale(), worldY) / hottest);
                }
            }
            return true;
        }
    }

    /** A layer without points. */
    public HeatLayer(HeatRadius radius) {
        this.radius = radius;
    }

    /** Replaces all points. Any thread; the newest list wins. The list must not change afterwards. */
    public void setPoints(List<HeatPoint> points) {
        laying.put(points);
    }

    /** How far each point is felt. */
    public void setRadius(HeatRadius newRadius) {
        radius = newRadius;
        changed();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attached(LayerHost newHost) {
        host = newHost;
        laying.start(newHost.threads());
    }

    @Override
    public void compose(Composition onto) {
        sheet.compose(onto);
    }

    @Override
    public void paint(MapFrame frame) {
        LayerHost map = host;
        if (map != null) {
            Heated now = heated;
            HeatRadius how = radius;
            sheet.show(frame, fresh, map.threads(), (whole, paper) -> now.paint(whole, how, paper));
            fresh = false;
        }
    }

    private void show(Heated newest) {
        heated = newest;
        changed();
    }

    private void changed() {
        fresh = true;
        landed();
    }

    private void landed() {
        if (host != null) {
            host.changed(this);
        }
    }
}
