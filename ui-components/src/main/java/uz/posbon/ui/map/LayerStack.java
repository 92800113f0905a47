package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The layers of a map from the lowest up, which of them wait to be painted, and the room their words take. FX thread only. */
final class LayerStack {

    private final List<Layer> layers = new ArrayList<>();
    private final Set<Layer> changed = new LinkedHashSet<>();
    private final Set<Layer> unwritten = new LinkedHashSet<>();
    private final Map<Layer, Room> taken = new HashMap<>();
    private final Map<Layer, Marks> marks = new HashMap<>();
    private final Composition composition;

    private record Marks(int zoom, Room room) {}

    /** See {@link Composition}. */
    LayerStack(MapThreads threads, Runnable landed) {
        composition = new Composition(threads, landed);
    }

    Composition composition() {
        return composition;
    }

    List<Layer> layers() {
        return layers;
    }

    void add(Layer layer) {
        layers.add(layer);
    }

    void remove(Layer layer) {
        layers.remove(layer);
        changed.remove(layer);
        unwritten.remove(layer);
        taken.remove(layer);
        marks.remove(layer);
    }

    void changed(Layer layer) {
        changed.add(layer);
    }

    void allChanged() {
        changed.addAll(layers);
    }

    /** Pictures from the lowest up, then words from the topmost down: what lies on top finds room for its words first. */
    void paint(MapFrame frame, @Nullable Layer schematic) {
        if (schematic != null && changed.remove(schematic)) {
            schematic.paint(frame);
        }
        for (Layer layer : layers) {
            if (changed.remove(layer)) {
                unwritten.add(layer);
                layer.paint(frame);
            }
        }
        for (Layer layer : layers.reversed()) {
            if (unwritten.remove(layer)) {
                layer.write(frame);
            }
        }
    }

    /** Lays all pixels on each other. */
    void compose(MapFrame frame, @Nullable Backdrop backdrop) {
        composition.begin(frame);
        if (backdrop != null) {
            backdrop.compose(composition);
        }
        layers.forEach(layer -> layer.compose(composition));
        composition.end();
    }

    List<Room> above(Layer layer, int zoom) {
        List<Layer> upper = layers.subList(layers.indexOf(layer) + 1, layers.size());
        return Stream.concat(upper.stream().map(taken::get).filter(Objects::nonNull), marks(upper, zoom)).toList();
    }

    void took(Layer layer, Room room) {
        taken.put(layer, room);
        unwritten.addAll(below(layer));
    }

    List<Room> marksBelow(Layer layer, int zoom) {
        return marks(below(layer), zoom).toList();
    }

    void marked(Layer layer, int zoom, Room room) {
        marks.put(layer, new Marks(zoom, room));
        changed.addAll(layers.subList(layers.indexOf(layer) + 1, layers.size()));
        unwritten.addAll(layers);
    }

    private List<Layer> below(Layer layer) {
        return layers.subList(0, Math.max(0, layers.indexOf(layer)));
    }

    private Stream<Room> marks(List<Layer> of, int zoom) {
        return of.stream().map(marks::get).filter(Objects::nonNull).filter(there -> there.zoom() == zoom).map(Marks::room);
    }
}
