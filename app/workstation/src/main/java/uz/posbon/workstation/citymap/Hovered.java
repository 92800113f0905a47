package uz.posbon.workstation.citymap;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is under the pointer, of several layers: what lies below another thing is left after that was entered, and leaves it alone. FX thread only. */
final class Hovered {
    private final Consumer<@Nullable String> listener;
    private @Nullable Object by;

    /** @param listener told each time it changes; null for nothing */
    Hovered(Consumer<@Nullable String> listener) {
        this.listener = listener;
    }

    /** What one layer is to tell. */
    Consumer<@Nullable String> of(Object layer) {
        return id -> {
            if (id != null) {
                by = layer;
                listener.accept(id);
            } else if (by == layer) {
                by = null;
                listener.accept(null);
            }
        };
    }
}
