package uz.posbon.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.Layer;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapTool;

/** Measures along a line, as the crow flies from corner to corner. After its end the next click begins another. FX thread only. */
public final class Measure implements MapTool {

    private final ToolWords words;
    private final TraceLayer trace = new TraceLayer();
    private final List<LonLat> corners = new ArrayList<>();
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper();
    private @Nullable LonLat pointer;
    private boolean ended;

    public Measure(ToolWords words) {
        this.words = words;
        says.set(words.measure());
    }

    @Override
    public Layer layer() {
        return trace;
    }

    @Override
    public ObservableValue<String> says() {
        return says.getReadOnlyProperty();
    }

    /** Metres along the corners that were clicked. */
    public double metres() {
        return Ground.metres(corners);
    }

    @Override
    public boolean clicked(LonLat place) {
        if (ended) {
            corners.clear();
            ended = false;
        }
        corners.add(place);
        pointer = null;
        show();
        return false;
    }

    @Override
    public void moved(LonLat place) {
        if (!ended && !corners.isEmpty()) {
            pointer = place;
            show();
        }
    }

    /** The measure stays on the map until the next begins or the tool is put away. */
    @Override
    public boolean done() {
        ended = corners.size() > 1;
        pointer = null;
        show();
        return false;
    }

    @Override
    public void undo() {
        if (!corners.isEmpty()) {
            corners.removeLast();
        }
        ended = false;
        show();
    }

    private void show() {
        List<LonLat> line = new ArrayList<>(corners);
        if (pointer != null && !corners.isEmpty()) {
            line.add(pointer);
        }
        String length = line.size() < 2 ? "" : words.length(Ground.metres(line));
        String found = line.size() == 2
                ? length + String.format(Locale.ROOT, "  %.0f\u00B0", Ground.bearing(line.getFirst(), line.getLast()))
                : length;
        trace.show(line, false, found, line.isEmpty() ? null : line.getLast());
        says.set(corners.isEmpty() ? words.measure() : found + (found.isEmpty() ? "" : " \u00B7 ") + words.measureMore());
    }
}
