package uz.posbon.workstation.citymap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.map.MapFeature;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.search.Place;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** The views of the city side by side: one, or two that show the same from elsewhere. FX thread only. */
public final class CityPanes {
    private final MapThreads threads;
    private final List<MapFeature> features;
    private final CityBackground background;
    private final SplitPane node = new SplitPane();
    private final List<Consumer<CityPane>> made = new ArrayList<>();
    private final CityPane main;
    private @Nullable CityPane second;
    private CityPane used;
    private Consumer<Viewport> onLook = view -> {};
    private boolean isSplit;
    private Consumer<CityPane> look = pane -> {};
    private Consumer<CityPane> speak = pane -> {};
    private CityLayers layers = CityLayers.EMPTY;
    private Focus focus = Focus.NONE;

    public CityPanes(MapThreads threads, List<MapFeature> features, CityBackground background, Clock clock) {
        this.threads = threads;
        this.features = features;
        this.background = background;
        main = new CityPane(threads, features, background.make(), clock);
        used = main;
        watch(main);
        main.pane().setId("map");
        node.getStyleClass().add("city-panes");
        node.getItems().add(main.pane());
    }

    SplitPane node() {
        return node;
    }

    CityPane main() {
        return main;
    }

    boolean isSplit() {
        return isSplit;
    }

    /** The view that had the keyboard last: what is said on the command line or found by its name goes there. */
    CityPane active() {
        return isSplit ? used : main;
    }

    /** Told what the active view shows, now and whenever that changes. */
    void onLook(Consumer<Viewport> listener) {
        onLook = listener;
        tell();
    }

    private void watch(CityPane view) {
        view.pane().focusedProperty().subscribe(focused -> {
            if (focused) {
                used = view;
                tell();
            }
        });
        view.pane().viewportProperty().subscribe(now -> tell());
    }

    private void tell() {
        onLook.accept(active().pane().getViewport());
    }

    /** Opens the second view where the first is, or closes it; it remembers where it was. */
    void split(boolean on) {
        CityPane other = second;
        if (on && other == null) {
            other = main.another(threads, features, background.make());
            other.pane().setId("map-second");
            second = other;
            watch(other);
            CityPane pane = other;
            made.forEach(listener -> listener.accept(pane));
            look.accept(other);
            speak.accept(other);
            Viewport view = main.pane().getViewport();
            other.pane().centerOn(view.center(), view.zoom());
            for (CityLayer layer : CityLayer.values()) {
                other.show(layer, main.shown().contains(layer));
            }
            other.show(layers, focus);
        }
        isSplit = on;
        tell();
        if (on && other != null) {
            node.getItems().setAll(main.pane(), other.pane());
            node.setDividerPositions(0.5);
        } else {
            node.getItems().setAll(main.pane());
        }
    }

    /** Does this to each view there is and each that will be made. */
    void each(Consumer<CityPane> listener) {
        made.add(listener);
        now(listener);
    }

    void onPick(Consumer<String> listener) {
        each(pane -> pane.onPick(listener));
    }

    /** Marks what was found, until something else is; null marks nothing. */
    void mark(@Nullable Place place) {
        now(pane -> pane.mark(place));
    }

    void words(Words words) {
        speak = pane -> pane.words(words);
        now(speak);
    }

    void renewBackground() {
        now(pane -> pane.pane().setBackdrop(background.make()));
    }

    void light(boolean light) {
        look = pane -> pane.light(light);
        now(look);
    }

    void show(CityLayer layer, boolean on) {
        now(pane -> pane.show(layer, on));
    }

    void show(CityLayers newLayers, Focus newFocus) {
        layers = newLayers;
        focus = newFocus;
        now(pane -> pane.show(newLayers, newFocus));
    }

    /** Where units are, for their trails. */
    void positions(Map<String, UnitPosition> positions) {
        now(pane -> pane.positions(positions));
    }

    private void now(Consumer<CityPane> task) {
        task.accept(main);
        if (second != null) {
            task.accept(second);
        }
    }
}
