package uz.posbon.ui.video.wall;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.symbol.ControlStyle;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.VideoWords;

/**
 * A wall of video tiles. Slots are numbered from 1 in the layout's order; a tile nobody sees decodes nothing. FX thread only.
 *
 * <p>Arrows go from tile to tile, with Ctrl they carry the tile along; Home, End; Enter or a double click enlarges and brings back, Esc brings back;
 * Delete clears, P pins, F gives the tile to pop-in; Ctrl+1 to Ctrl+7 choose a standard layout; Space, Page Down and Page Up drive a tour. Cameras are
 * dragged onto tiles ({@link VideoDrag}), tiles onto each other.
 *
 * <p>A pin stays with its picture, the giving away with its place: a pinned picture on a given place is safe until it is unpinned.
 *
 * <p>Style class {@code video-wall}; its tiles have the pseudo-classes {@code selected} and {@code drop-target} beside their own. Css property
 * {@code -wall-gap}: pixels between tiles, 2 unless told, 0 to 16. Methods that take a slot throw {@link IllegalArgumentException} with a sentence for
 * the operator when the layout has no such slot.
 */
public final class VideoWall extends Control {

    private static final StyleablePropertyFactory<VideoWall> CSS = new StyleablePropertyFactory<>(Control.getClassCssMetaData());
    private static final CssMetaData<VideoWall, Number> GAP = CSS.createSizeCssMetaData("-wall-gap", wall -> wall.gap, 2);

    private final ObjectProperty<WallLayout> layout = new SimpleObjectProperty<>(this, "layout", WallLayout.grid(3, 3));
    private final ObjectProperty<WallWords> words = new SimpleObjectProperty<>(this, "words", WallWords.ENGLISH);
    private final ObjectProperty<VideoWords> videoWords = new SimpleObjectProperty<>(this, "videoWords", VideoWords.ENGLISH);
    private final ObjectProperty<Function<String, Optional<VideoSource>>> sourceResolver =
            new SimpleObjectProperty<>(this, "sourceResolver", id -> Optional.empty());
    private final ReadOnlyObjectWrapper<List<WallSlot>> slotList = new ReadOnlyObjectWrapper<>(this, "slots", List.of());
    private final ReadOnlyIntegerWrapper selectedSlot = new ReadOnlyIntegerWrapper(this, "selectedSlot", 1);
    private final ReadOnlyIntegerWrapper enlargedSlot = new ReadOnlyIntegerWrapper(this, "enlargedSlot", 0);
    private final StyleableProperty<Number> gap = new GapProperty();
    private final WallSlots slots = new WallSlots();
    private final TourRuns runs;
    private final WallTiles tiles;
    private final WallTours tours;
    private final WallDrag drag;

    /**
     * @param clock for the time a tour's step stays
     * @param ticker moves tours on; four times a second is fine
     */
    public VideoWall(VideoService service, Clock clock, FrameTicker ticker) {
        runs = new TourRuns(slots, clock, id -> getSourceResolver().apply(id), () -> getEnlargedSlot() != 0);
        tiles = new WallTiles(service, videoWords);
        tours = new WallTours(this, slots, tiles, runs, ticker);
        getStyleClass().add("video-wall");
        // Not the user agent's: that one would not reach into the tiles, which bring their own.
        getStylesheets().add(ControlStyle.beside(VideoWall.class, "video-wall.css"));
        setFocusTraversable(false);
        new WallKeys(this);
        drag = new WallDrag(this);
        layout.subscribe(this::arrange);
        words.subscribe(this::refresh);
    }

    private void arrange(WallLayout newLayout) {
        slots.resize(newLayout.size());
        tiles.require(slots.tiles(), this::made);
        enlargedSlot.set(0);
        selectedSlot.set(Math.min(getSelectedSlot(), newLayout.size()));
        refresh();
    }

    private void made(VideoTile tile) {
        drag.source(tile);
        tile.setOnAction(event -> {
            if (!shrink()) {
                enlarge(slotOf(tile));
            }
        });
        tile.focusedProperty().subscribe(focused -> {
            if (focused) {
                select(slotOf(tile));
            }
        });
    }

    /** How the wall is divided. A smaller layout keeps what no longer has a place, and a larger one brings it back. */
    public ObjectProperty<WallLayout> layoutProperty() {
        return layout;
    }

    public WallLayout getLayout() {
        return layout.get();
    }

    public void setLayout(WallLayout value) {
        layout.set(value);
    }

    /** Finds the camera for an id that was dropped, saved or is a tour's; set it before any of them is used. */
    public ObjectProperty<Function<String, Optional<VideoSource>>> sourceResolverProperty() {
        return sourceResolver;
    }

    public Function<String, Optional<VideoSource>> getSourceResolver() {
        return sourceResolver.get();
    }

    /** Texts of the wall; set another language at any time. */
    public ObjectProperty<WallWords> wordsProperty() {
        return words;
    }

    /** Texts of the tiles; set another language at any time. */
    public ObjectProperty<VideoWords> videoWordsProperty() {
        return videoWords;
    }

    /** What every slot of the layout shows and is, in their order; a new list at each change. */
    public ReadOnlyObjectProperty<List<WallSlot>> slotsProperty() {
        return slotList.getReadOnlyProperty();
    }

    public List<WallSlot> getSlots() {
        return slotList.get();
    }

    public WallSlot slot(int slot) {
        slots.require(slot);
        return getSlots().get(slot - 1);
    }

    /** The tile that lies there now, to look at or to steer. What it shows is the wall's to set. */
    public VideoTile tile(int slot) {
        slots.require(slot);
        return tiles.get(slots.get(slot).tile());
    }

    /** The slot that has the keyboard, or had it last; verbs without a number mean it. */
    public ReadOnlyIntegerProperty selectedSlotProperty() {
        return selectedSlot.getReadOnlyProperty();
    }

    public int getSelectedSlot() {
        return selectedSlot.get();
    }

    /** Selects a slot; where the keyboard is on the wall it goes along. */
    public void select(int slot) {
        slots.require(slot);
        if (slot != getSelectedSlot()) {
            selectedSlot.set(slot);
            refresh();
        }
    }

    /** The slot that fills the wall; 0 for none. */
    public ReadOnlyIntegerProperty enlargedSlotProperty() {
        return enlargedSlot.getReadOnlyProperty();
    }

    public int getEnlargedSlot() {
        return enlargedSlot.get();
    }

    /** Lets a tile fill the wall; the others are not seen and decode nothing, and tours wait. An empty tile is not enlarged. */
    public void enlarge(int slot) {
        slots.require(slot);
        if (!slots.get(slot).vacant()) {
            enlargedSlot.set(slot);
            selectedSlot.set(slot);
            refresh();
        }
    }

    /** Brings back what was before {@link #enlarge}; false when nothing was enlarged. */
    public boolean shrink() {
        boolean enlarged = getEnlargedSlot() != 0;
        enlargedSlot.set(0);
        refresh();
        return enlarged;
    }

    /**
     * Shows a camera or recording by the operator's will: a tour of that tile ends, one of the page pauses, and another tile that was enlarged shrinks so
     * that it is seen.
     *
     * @param slot where; 0 for where it is already, else for an empty tile that is not pinned, else for the longest standing one that is not pinned
     * @return where it went; empty when slot was 0 and every tile is pinned
     */
    public OptionalInt show(VideoSource source, int slot) {
        OptionalInt target;
        if (slot == 0) {
            OptionalInt already = slots.showing(source.id());
            target = already.isPresent() ? already : slots.free();
        } else {
            slots.require(slot);
            target = OptionalInt.of(slot);
        }
        target.ifPresent(number -> {
            runs.taken(number);
            if (number != getEnlargedSlot()) {
                enlargedSlot.set(0);
            }
            slots.set(number, source);
            refresh();
        });
        return target;
    }

    /** Empties a tile; it stays pinned or given away, and one that is given away stays empty, and its camera away, until {@link #popIn} is about something else. */
    public void clear(int slot) {
        slots.require(slot);
        runs.taken(slot);
        slots.empty(slot);
        if (slot == getEnlargedSlot()) {
            enlargedSlot.set(0);
        }
        refresh();
    }

    /** Two pictures change places, with their pins and tours and without being opened anew; the selection goes with its picture. */
    public void swap(int a, int b) {
        slots.require(a);
        slots.require(b);
        slots.swap(a, b);
        selectedSlot.set(other(a, b, getSelectedSlot()));
        enlargedSlot.set(other(a, b, getEnlargedSlot()));
        refresh();
    }

    private static int other(int a, int b, int slot) {
        return slot == a ? b : slot == b ? a : slot;
    }

    /** A pinned picture is changed by the operator alone, never by pop-in or a tour. */
    public void pin(int slot, boolean pinned) {
        slots.require(slot);
        slots.pin(slot, pinned);
        refresh();
    }

    /** Gives a place to pop-in, or takes it back. */
    public void follow(int slot, boolean follow) {
        slots.require(slot);
        slots.follow(slot, follow);
        refresh();
    }

    /**
     * Shows the cameras nearest to something on the tiles given away and not pinned. One that stays among the nearest stays in its tile; one that is on
     * the wall already comes no second time; given tiles left over become empty. The enlarged tile is not touched, nor
     * one that was {@link #clear cleared} since they are about the same.
     *
     * @param about what they are nearest to, told apart by {@code equals}; null for nothing
     * @param nearest nearest first
     */
    public void popIn(@Nullable Object about, List<VideoSource> nearest) {
        slots.about(about);
        new PopIn(slots, slot -> slot == getEnlargedSlot()).show(nearest);
        refresh();
    }

    /** What the wall shows now, to come back to. */
    public SavedView view(String name) {
        List<SavedSlot> saved = getSlots().stream()
                .map(slot -> new SavedSlot(slot.source() == null ? null : slot.source().id(), slot.pinned(), slot.follow()))
                .toList();
        return new SavedView(name, getLayout().text(), saved);
    }

    /**
     * Shows a saved view. Tours end; pictures that are on the wall already move to their place without being opened anew.
     *
     * @return the ids of cameras the resolver does not know, whose tiles stay empty
     */
    public List<String> show(SavedView view) {
        runs.stopAll();
        setLayout(WallLayout.parse(view.layout()));
        enlargedSlot.set(0);
        List<String> unknown = new ViewRestore(slots, getSourceResolver()).restore(view.slots());
        refresh();
        return unknown;
    }

    /** Tours on tiles and on the page. */
    public WallTours tours() {
        return tours;
    }

    /** Shows everything as it is now; cheap where nothing changed. */
    void refresh() {
        if (slots.count() == 0) {
            return;
        }
        boolean keyboard = isFocusWithin();
        List<WallSlot> seen = new ArrayList<>();
        for (int number = 1; number <= slots.tiles(); number++) {
            Slot slot = slots.get(number);
            boolean placed = number <= slots.count();
            WallSlot state = new WallSlot(number, slot.source(), slot.pinned(), slot.follow(), placed ? runs.status(number) : null);
            tiles.show(slot, state, words.get().describe(state, slots.count()), words.get());
            tiles.show(slot, placed && (getEnlargedSlot() == 0 || getEnlargedSlot() == number), placed && number == getSelectedSlot());
            if (placed) {
                seen.add(state);
            }
        }
        setAccessibleText(words.get().wall());
        slotList.set(List.copyOf(seen));
        tours.watchTime();
        if (keyboard) {
            requestFocus();
        }
        requestLayout();
    }

    /** Puts the keyboard onto the selected tile. */
    @Override
    public void requestFocus() {
        tile(getSelectedSlot()).requestFocus();
    }

    /** Pixels between tiles, from css. */
    public double getGap() {
        return Math.clamp(gap.getValue().doubleValue(), 0, 16);
    }

    WallTiles tiles() {
        return tiles;
    }

    int slotOf(VideoTile tile) {
        return slots.slotOf(tiles.indexOf(tile));
    }

    /** Which slot's tile is seen at a point of the wall; 0 for none. */
    int slotAt(double x, double y) {
        return slots.numbers().filter(number -> tile(number).isVisible() && tile(number).getBoundsInParent().contains(x, y)).findFirst().orElse(0);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new VideoWallSkin(this);
    }

    @Override
    protected List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return CSS.getCssMetaData();
    }

    private final class GapProperty extends SimpleStyleableDoubleProperty {
        GapProperty() {
            super(GAP, VideoWall.this, "gap", 2.0);
        }

        @Override
        protected void invalidated() {
            requestLayout();
        }
    }
}
