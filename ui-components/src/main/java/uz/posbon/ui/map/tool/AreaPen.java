package uz.posbon.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.Layer;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapTool;

/** Draws an area corner by corner; a click on the first corner, Enter or a double click closes it. FX thread only. */
public final class AreaPen implements MapTool {

    private static final double SAME = 8;

    private final ToolWords words;
    private final Consumer<DrawnArea> drawn;
    private final TraceLayer trace = new TraceLayer();
    private final List<LonLat> corners = new ArrayList<>();
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper();
    private @Nullable LonLat pointer;

    /** @param drawn told of the area when it is closed */
    public AreaPen(ToolWords words, Consumer<DrawnArea> drawn) {
        this.words = words;
        this.drawn = drawn;
        says.set(words.corner());
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
        if (corners.size() > 2 && trace.pixels(corners.getFirst(), place) < SAME) {
            return done();
        }
        corners.add(place);
        pointer = null;
        show();
        return false;
    }

    @Override
    public void moved(LonLat place) {
        if (!corners.isEmpty()) {
            pointer = place;
            show();
        }
    }

    @Override
    public boolean done() {
        pointer = null;
        show();
        if (corners.size() < 3) {
            says.set(words.tooFew());
            return false;
        }
        if (DrawnArea.crossesItself(corners)) {
            says.set(words.crosses());
            return false;
        }
        drawn.accept(new DrawnArea(corners, null, 0));
        return true;
    }

    @Override
    public void undo() {
        if (!corners.isEmpty()) {
            corners.removeLast();
        }
        show();
    }

    private void show() {
        List<LonLat> ring = new ArrayList<>(corners);
        if (pointer != null) {
            ring.add(pointer);
        }
        String area = ring.size() < 3 ? "" : words.area(Ground.squareMetres(ring));
        trace.show(ring, true, area, ring.isEmpty() ? null : ring.getLast());
        says.set(corners.size() < 3 ? words.corner() : area + " \u00B7 " + words.close());
    }
}
