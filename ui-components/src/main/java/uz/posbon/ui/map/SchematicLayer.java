package uz.posbon.ui.map;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/**
 * A city in few lines: districts, main streets, metro, water, parks and landmarks; their {@link #names} and those of its {@link #districts} are layers
 * of their own. Drawn a little wider than the view, so that small moves only shift the drawing. FX thread only.
 */
public final class SchematicLayer implements Layer {

    private static final double MARGIN = 256;

    private final List<Sketch> sketches;
    private final Canvas canvas = new Canvas();
    private final SchematicNames names;
    private final SchematicNames districts;
    private @Nullable MapFrame drawn;

    /**
     * Prepares the features; may be called on any thread.
     *
     * @param language picks the name to show of a feature's names by language; never given an empty map
     */
    public SchematicLayer(List<MapFeature> features, Function<Map<String, String>, String> language) {
        this.sketches = Sketch.of(features);
        Predicate<Sketch> isDistrict = sketch -> sketch.kind() == Sketch.Kind.DISTRICT;
        this.names = new SchematicNames(sketches.stream().filter(isDistrict.negate()).toList(), language, canvas::isVisible, false);
        this.districts = new SchematicNames(sketches.stream().filter(isDistrict).toList(), language, canvas::isVisible, true);
        names.pair(districts);
        districts.pair(names);
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
    }

    /** Shows the names in another language. */
    public void setLanguage(Function<Map<String, String>, String> newLanguage) {
        names.setLanguage(newLanguage);
        districts.setLanguage(newLanguage);
    }

    /**
     * Its names but for those of districts: added to the map as a layer, above what stands still and below what moves. They are written where the symbols of the
     * layers below are not, where that can be had, and only while the schematic is shown.
     */
    public Layer names() {
        return names;
    }

    /**
     * The names of its districts: added to the map as a layer, above what moves, so that they can be read wherever many things move; they are
     * written where nothing was when they were placed, and stay there until the map is moved.
     */
    public Layer districts() {
        return districts;
    }

    @Override
    public Node node() {
        return canvas;
    }

    @Override
    public void attached(LayerHost newHost) {}

    @Override
    public void paint(MapFrame frame) {
        MapFrame last = drawn;
        if (last == null || !covers(last, frame)) {
            redraw(frame);
            last = frame;
        }
        canvas.setTranslateX(last.viewport().originX() - frame.viewport().originX() - MARGIN);
        canvas.setTranslateY(last.viewport().originY() - frame.viewport().originY() - MARGIN);
    }

    private static boolean covers(MapFrame last, MapFrame frame) {
        Viewport before = last.viewport();
        Viewport now = frame.viewport();
        return before.zoom() == now.zoom() && before.width() == now.width() && before.height() == now.height()
                && last.palette().equals(frame.palette()) && last.scale() == frame.scale()
                && Math.abs(before.originX() - now.originX()) <= MARGIN && Math.abs(before.originY() - now.originY()) <= MARGIN;
    }

    private void redraw(MapFrame frame) {
        drawn = frame;
        Viewport view = frame.viewport();
        double width = view.width() + 2 * MARGIN;
        double height = view.height() + 2 * MARGIN;
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, width, height);
        Sheet sheet = new Sheet(view.originX() - MARGIN, view.originY() - MARGIN, width, height, Mercator.worldSize(view.zoom()), view.zoom());
        for (Sketch sketch : sketches) {
            if (sketch.touches(sheet)) {
                SchematicPen.draw(pen, sketch, sheet, frame.palette(), false);
            }
        }
        for (Sketch sketch : sketches) {
            if (sketch.touches(sheet)) {
                SchematicPen.draw(pen, sketch, sheet, frame.palette(), true);
            }
        }
    }
}
