package uz.posbon.ui.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A map: a background, layers over it, and the operator's hand. Nothing but the operator or an explicit call moves it. Wheel zooms at the
 * pointer, drag moves, double click zooms in (shift: out), arrows move, + and - zoom, Home shows the home view, Backspace the view before.
 * FX thread only.
 *
 * <p>Style class {@code map-pane}; pseudo-class {@code painted} while a background is shown. Without a background, or where it is missing, the schematic is shown and labelled.
 */
public final class MapPane extends Region {

    private static final PseudoClass PAINTED = PseudoClass.getPseudoClass("painted");
    private static final int FURTHEST = 3;

    private final MapThreads threads;
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", new Viewport(new LonLat(0, 20), FURTHEST, 0, 0));
    private final ObjectProperty<MapWords> words = new SimpleObjectProperty<>(this, "words", MapWords.ENGLISH);
    private final ObjectProperty<MapPalette> palette = new SimpleObjectProperty<>(this, "palette", MapPalette.DARK);
    private final ObjectProperty<@Nullable Backdrop> backdrop = new SimpleObjectProperty<>(this, "backdrop");
    private final ObjectProperty<@Nullable MapTool> tool = new SimpleObjectProperty<>(this, "tool");
    private final ObservableValue<BackdropState> backdropState = backdrop.flatMap(Backdrop::stateProperty);
    private final Group behind = new Group();
    private final Group under = new Group();
    private final Group over = new Group();
    private final MapFurniture furniture = new MapFurniture();
    private final Region ring = new Region();
    private final LayerStack stack;
    private final ViewHistory history = new ViewHistory();
    private final LayerHost host = new Host();
    private @Nullable Layer schematic;
    private @Nullable WholeArea whole;
    private @Nullable Viewport home;
    private Consumer<LonLat> onGround = place -> {};
    private Runnable onJump = () -> {};
    private Supplier<String> spoken = () -> "";
    private MenuListener onMenu = (place, x, y) -> {};

    /** Told where a menu was asked for. */
    @FunctionalInterface
    public interface MenuListener {
        /**
         * The right button was pressed, or the menu key: then it is the middle of the map.
         *
         * @param x logical pixels from the map's left edge
         * @param y logical pixels from the map's top edge
         */
        void asked(LonLat place, double x, double y);
    }

    public MapPane(MapThreads threads) {
        this.threads = threads;
        stack = new LayerStack(threads, this::requestLayout);
        getStyleClass().add("map-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setFocusTraversable(true);
        setMinSize(120, 80);
        behind.setManaged(false);
        under.setManaged(false);
        over.setManaged(false);
        getChildren().addAll(behind, under, stack.composition().node(), over);
        getChildren().addAll(furniture.nodes());
        ring.getStyleClass().add("map-focus");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusedProperty());
        getChildren().add(ring);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        new MapInput(this).listen();
        accessibleTextProperty().bind(words.map(MapWords::map));
        words.subscribe(this::requestLayout);
        palette.subscribe(this::repaintAll);
        furniture.text().subscribe(size -> repaintAll());
        backdrop.subscribe(this::swapBackdrop);
        backdropState.subscribe(state -> {
            // Beneath tiles nothing is painted: it would be anew with every step of a pan.
            pseudoClassStateChanged(PAINTED, state instanceof BackdropState.Shown);
            repaintAll();
        });
        tool.subscribe(this::swapTool);
        tool.flatMap(MapTool::says).subscribe(says -> requestLayout());
        sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(Window::outputScaleXProperty).subscribe(scale -> repaintAll());
    }

    /** What the map shows now. Its size is zero before the first layout. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    public Viewport getViewport() {
        return viewport.get();
    }

    public ObjectProperty<MapWords> wordsProperty() {
        return words;
    }

    public void setWords(MapWords value) {
        words.set(value);
    }

    public ObjectProperty<MapPalette> paletteProperty() {
        return palette;
    }

    public void setPalette(MapPalette value) {
        palette.set(value);
    }

    /** What paints the background; null for the schematic alone. */
    public ObjectProperty<@Nullable Backdrop> backdropProperty() {
        return backdrop;
    }

    public void setBackdrop(@Nullable Backdrop value) {
        backdrop.set(value);
    }

    /** What is shown where there is no background. */
    public void setSchematic(Layer layer) {
        if (schematic != null) {
            under.getChildren().remove(schematic.node());
        }
        schematic = layer;
        under.getChildren().setAll(layer.node());
        layer.attached(host);
        repaintAll();
    }

    /** Adds a layer above those already there. A layer belongs to one map. */
    public void addLayer(Layer layer) {
        stack.add(layer);
        over.getChildren().add(layer.node());
        layer.attached(host);
        host.changed(layer);
    }

    /** Moves the view; {@link #back} returns. */
    public void centerOn(LonLat place, int zoom) {
        whole = null;
        go(getViewport().centred(place, zoom));
    }

    /** Moves the view after something that moves by itself; {@link #back} passes over it. */
    public void follow(LonLat place) {
        show(getViewport().centred(place, getViewport().zoom()));
    }

    /** Told just before the view goes elsewhere at once: by {@link #centerOn}, {@link #fit}, {@link #goHome} or {@link #back}. */
    public void onJump(Runnable listener) {
        onJump = listener;
    }

    /**
     * Moves the view so that the whole area is seen, not closer than zoom 17; before the first layout, as soon as there is a size, and again at
     * another size as long as nothing else has moved the view.
     */
    public void fit(LonLatBox area) {
        WholeArea wish = new WholeArea(area);
        whole = wish;
        if (getViewport().width() > 0) {
            go(wish.in(getViewport()));
        }
    }

    /** What Home shows; the view does not move. */
    public void setHome(LonLat place, int zoom) {
        home = getViewport().centred(place, zoom);
    }

    /** Shows the home view, if one was set. */
    public void goHome() {
        if (home != null) {
            go(getViewport().centred(home.center(), home.zoom()));
        }
    }

    /** Returns to the view before the last jump, up to 50 of them. */
    public void back() {
        history.back().ifPresent(before -> {
            onJump.run();
            show(before.sized(getViewport().width(), getViewport().height()));
        });
    }

    /** Zooms by whole steps about a point of the map, in logical pixels. */
    public void zoomAt(double x, double y, int steps) {
        Viewport view = getViewport();
        history.drifted(view);
        show(view.zoomedAt(x, y, Math.max(FURTHEST, view.zoom() + steps)));
    }

    /** Moves the view by whole pixels; positive shows what lies east and south. */
    public void pan(double dx, double dy) {
        history.drifted(getViewport());
        show(getViewport().panned(dx, dy));
    }

    /** What a screen reader says after the map's name, asked for whenever it wants to know; may be empty. */
    public void setSpoken(Supplier<String> what) {
        spoken = what;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? (words.get().map() + " " + spoken.get()).strip()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Told of clicks where no layer has anything. */
    public void onGround(Consumer<LonLat> listener) {
        onGround = listener;
    }

    /** Told where a menu was asked for. */
    public void onMenu(MenuListener listener) {
        onMenu = listener;
    }

    /** What the operator has in his hand; null for nothing. It is put away when it has done its work, or by Esc. */
    public ObjectProperty<@Nullable MapTool> toolProperty() {
        return tool;
    }

    public @Nullable MapTool getTool() {
        return tool.get();
    }

    public void setTool(@Nullable MapTool value) {
        tool.set(value);
    }

    List<Layer> layers() {
        return stack.layers();
    }

    void groundClicked(double x, double y) {
        onGround.accept(getViewport().at(x, y));
    }

    void menuAsked(LonLat place, double x, double y) {
        onMenu.asked(place, x, y);
    }

    @Override
    public String getUserAgentStylesheet() {
        return MapPane.class.getResource("map.css").toExternalForm();
    }

    @Override
    protected void layoutChildren() {
        resized();
        ring.resize(getWidth(), getHeight());
        MapFrame frame = new MapFrame(getViewport(), scale(), palette.get(), furniture.text().get());
        if (frame.viewport().width() >= 1 && frame.viewport().height() >= 1) {
            stack.paint(frame, schematic);
            stack.compose(frame, backdrop.get());
        }
        Backdrop painter = backdrop.get();
        MapTool inHand = tool.get();
        furniture.say(frame, inHand == null ? "" : inHand.says().getValue());
        furniture.show(frame, words.get(), painter == null ? "" : painter.attribution(), backdropState.getValue(), schematic != null);
    }

    private void resized() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        Viewport view = getViewport();
        if (view.width() != width || view.height() != height) {
            WholeArea wish = whole;
            Viewport sized = view.sized(width, height);
            if (wish != null && wish.stands(view) && width > 0 && height > 0) {
                sized = wish.in(sized);
            }
            show(sized);
        }
    }

    private void go(Viewport next) {
        if (!next.equals(getViewport())) {
            onJump.run();
            history.jumped(getViewport());
            show(next);
        }
    }

    private void show(Viewport next) {
        viewport.set(next);
        repaintAll();
    }

    private void repaintAll() {
        Backdrop painter = backdrop.get();
        if (painter != null) {
            painter.show(getViewport());
        }
        Layer drawing = schematic;
        if (drawing != null) {
            boolean needed = !(backdropState.getValue() instanceof BackdropState.Shown);
            drawing.node().setVisible(needed);
            if (needed) {
                stack.changed(drawing);
            }
        }
        stack.allChanged();
        requestLayout();
    }

    private void swapBackdrop(@Nullable Backdrop painter) {
        List<Node> nodes = painter == null ? List.of() : List.of(painter.node());
        behind.getChildren().setAll(nodes);
        if (painter != null) {
            painter.onChange(this::requestLayout);
        }
        repaintAll();
    }

    private void swapTool(@Nullable MapTool before, @Nullable MapTool now) {
        if (before != null) {
            stack.remove(before.layer());
            over.getChildren().remove(before.layer().node());
        }
        if (now != null) {
            addLayer(now.layer());
            requestFocus();
        }
        setCursor(now == null ? Cursor.DEFAULT : Cursor.CROSSHAIR);
        requestLayout();
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private final class Host implements LayerHost {
        @Override
        public void changed(Layer layer) {
            stack.changed(layer);
            requestLayout();
        }

        @Override
        public void fit(LonLatBox area) {
            MapPane.this.fit(area);
        }

        @Override
        public MapThreads threads() {
            return threads;
        }

        @Override
        public List<Room> above(Layer layer, int zoom) {
            return stack.above(layer, zoom);
        }

        @Override
        public List<Room> marksBelow(Layer layer, int zoom) {
            return stack.marksBelow(layer, zoom);
        }

        @Override
        public void marked(Layer layer, int zoom, Room room) {
            stack.marked(layer, zoom, room);
        }

        @Override
        public void took(Layer layer, Room room) {
            stack.took(layer, room);
        }
    }
}
