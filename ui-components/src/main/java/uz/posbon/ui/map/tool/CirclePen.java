package uz.posbon.ui.map.tool;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.Layer;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapTool;

/** Draws a circle: its middle first, then its edge. FX thread only. */
public final class CirclePen implements MapTool {

    /** A cordon smaller than this was a slip of the hand. */
    private static final double LEAST_METRES = 5;

    private final ToolWords words;
    private final Consumer<DrawnArea> drawn;
    private final TraceLayer trace = new TraceLayer();
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper();
    private @Nullable LonLat centre;
    private @Nullable LonLat edge;

    /** @param drawn told of the circle when its edge is set */
    public CirclePen(ToolWords words, Consumer<DrawnArea> drawn) {
        this.words = words;
        this.drawn = drawn;
        says.set(words.centre());
    }

    @Override
    public Layer layer() {
        return trace;
    }

    @Override
    public ObservableValue<String> says() {
        return says.getReadOnlyProperty();
    }

    @Override
    public boolean clicked(LonLat place) {
        boolean begun = centre != null;
        centre = begun ? centre : place;
        edge = begun ? place : null;
        show();
        return begun && done();
    }

    @Override
    public void moved(LonLat place) {
        if (centre != null) {
            edge = place;
            show();
        }
    }

    @Override
    public boolean done() {
        LonLat middle = centre;
        LonLat end = edge;
        if (middle == null || end == null || Ground.metres(middle, end) < LEAST_METRES) {
            return false;
        }
        drawn.accept(DrawnArea.circle(middle, Ground.metres(middle, end)));
        return true;
    }

    @Override
    public void undo() {
        centre = null;
        edge = null;
        show();
    }

    private void show() {
        LonLat middle = centre;
        LonLat end = edge;
        if (middle == null) {
            trace.show(List.of(), true, "", null);
            says.set(words.centre());
        } else if (end == null) {
            trace.show(List.of(middle), true, "", null);
            says.set(words.edge());
        } else {
            String radius = words.length(Ground.metres(middle, end));
            trace.show(DrawnArea.circle(middle, Ground.metres(middle, end)).ring(), true, radius, end);
            says.set(radius + " \u00B7 " + words.edge());
        }
    }
}
