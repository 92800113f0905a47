package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The layers of a map from the lowest up, which of them wait to be painted, and the room their words take. FX thread only. */
final class LayerStack {

    private final List<Layer> layers = new ArrayList<>();
    private final Set<Layer> changed = new LinkedHashSet<>();
    private final Map<Layer, Room> taken = new HashMap<>();
    private final Composition composition;

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
        taken.remove(layer);
    }

    void changed(Layer layer) {
        changed.add(layer);
    }

    void allChanged() {
        changed.addAll(layers);
    }

    /** What lies on top finds room for its words first; when that room changes, the layers below are painted in the same go. */
    void paint(MapFrame frame, @Nullable Layer schematic) {
        for (Layer layer : layers.reversed()) {
            if (changed.remove(layer)) {
                layer.paint(frame);
            }
        }
        if (schematic != null && changed.remove(schematic)) {
            schematic.paint(frame);
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

    List<Room> above(Layer layer) {
        return layers.subList(layers.indexOf(layer) + 1, layers.size()).stream().map(taken::get).filter(Objects::nonNull).toList();
    }

    void took(Layer layer, Room room) {
        taken.put(layer, room);
        changed.addAll(layers.subList(0, Math.max(0, layers.indexOf(layer))));
    }
}
