package uz.posbon.ui.video;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * One camera's or recording's pictures with its name, its state and the age of its last picture. A tile nobody can see pulls nothing.
 * Enter, or a double click, fires {@link #setOnAction}. The wheel magnifies the picture, dragging moves it. FX thread only.
 *
 * <p>Keys: R replay ten seconds, again for ten more; in a replay or a recording G goes on ten seconds, Space pauses, comma and full stop step,
 * minus and plus change the speed; L or Esc go back from a replay to live; M turns the sound on and off. On live pictures plus and minus magnify;
 * Shift and the arrows move a magnified picture, Z shows the whole one. S, E and T are the {@link #getOffered offered} snapshot, evidence and steering.
 *
 * <p>Style class {@code video-tile}; pseudo-classes {@code idle hidden opening live playing replay ended stalled lost missing}; {@code still} beside
 * {@code opening} or {@code lost} while a single picture is shown in the stream's place.
 */
public final class VideoTile extends Control {

    private final ObjectProperty<@Nullable VideoSource> source = new SimpleObjectProperty<>(this, "source");
    private final ObjectProperty<VideoWords> words = new SimpleObjectProperty<>(this, "words", VideoWords.ENGLISH);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(this, "zoom", Zoom.WHOLE);
    private final ReadOnlyObjectWrapper<VideoState> state = new ReadOnlyObjectWrapper<>(this, "state", new VideoState.Idle());
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onAction = new SimpleObjectProperty<>(this, "onAction");
    private final ObservableSet<TileControl> offered = FXCollections.observableSet(EnumSet.noneOf(TileControl.class));
    private final ObjectProperty<@Nullable Consumer<TileControl>> onControl = new SimpleObjectProperty<>(this, "onControl");
    private final ObjectProperty<@Nullable Node> mark = new SimpleObjectProperty<>(this, "mark");
    private final TilePlayback playback;
    private final TileReplay replay;
    private final TileSound sound;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    public VideoTile(VideoService service) {
        getStyleClass().add("video-tile");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        playback = new TilePlayback(this, service, state);
        replay = new TileReplay(playback);
        sound = new TileSound(this, service);
        sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(Window::showingProperty).orElse(false)
                .subscribe(showing -> playback.start());
        source.addListener(change -> {
            zoom.set(Zoom.WHOLE);
            playback.sourceChanged();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        // Its release goes to whoever has the focus then.
        focusedProperty().subscribe(focused -> held.clear());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    }

    /** What the tile plays; null for nothing. */
    public ObjectProperty<@Nullable VideoSource> sourceProperty() {
        return source;
    }

    public @Nullable VideoSource getSource() {
        return source.get();
    }

    public void setSource(@Nullable VideoSource value) {
        source.set(value);
    }

    public ObjectProperty<VideoWords> wordsProperty() {
        return words;
    }

    public VideoWords getWords() {
        return words.get();
    }

    public void setWords(VideoWords value) {
        words.set(value);
    }

    /** What the tile shows now; follows the source within one frame, a stall within one frame after two seconds. */
    public ReadOnlyObjectProperty<VideoState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public VideoState getState() {
        return state.get();
    }

    /** Which part of the picture is shown; the whole again with each new source. */
    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    public Zoom getZoom() {
        return zoom.get();
    }

    public void setZoom(Zoom value) {
        zoom.set(value);
    }

    /** The sound of this tile: off until it is turned on. */
    public TileSound sound() {
        return sound;
    }

    /** The last minute of the camera on this tile, again; or the recording on it. */
    public TileReplay replay() {
        return replay;
    }

    /** What is kept of the camera on this tile from that moment on, as it came; empty when nothing is. */
    public Clip clip(Instant from) {
        return playback.clip(from);
    }

    /**
     * The picture on the tile, or the next one if it is live: whole, in the size it was coded. Completes on the thread that decodes;
     * exceptionally when there is no picture any more, or when a live camera delivers none for ten seconds. Who gives up earlier cancels it.
     */
    public CompletableFuture<Still> still() {
        Showing showing = playback.ofSource();
        return showing == null ? CompletableFuture.failedFuture(new IllegalStateException("the tile shows no picture")) : showing.still();
    }

    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onActionProperty() {
        return onAction;
    }

    public void setOnAction(@Nullable EventHandler<ActionEvent> handler) {
        onAction.set(handler);
    }

    /** What the application does for a tile: of {@link TileControl#SNAPSHOT}, {@code EVIDENCE} and {@code STEER} those that have a button. */
    public ObservableSet<TileControl> getOffered() {
        return offered;
    }

    /** Told which of the offered was clicked, or its key pressed (S, E, T). */
    public void setOnControl(@Nullable Consumer<TileControl> handler) {
        onControl.set(handler);
    }

    boolean fire(TileControl control) {
        Consumer<TileControl> handler = onControl.get();
        if (handler == null || !offered.contains(control)) {
            return false;
        }
        handler.accept(control);
        return true;
    }

    /** Shown at the start of the bar, before the state's shape; null for nothing. Whoever places the tile says there what it is to him. */
    public ObjectProperty<@Nullable Node> markProperty() {
        return mark;
    }

    /** Pictures this tile's feed decoded since the tile began to show it. */
    public long frames() {
        return playback.frames();
    }

    /** Age of the last picture; zero where there was none. */
    public Duration age() {
        return playback.age();
    }

    /** When the picture on the tile was taken; null where there was none. */
    public @Nullable Instant taken() {
        Showing showing = playback.showing();
        return showing == null || showing.at() == 0 ? null : Clip.instant(showing.at());
    }

    /** When the single picture came that a lost or opening tile shows in the stream's place; null where it shows none. */
    public @Nullable Instant stillTaken() {
        return playback.stillTaken();
    }

    TilePlayback playback() {
        return playback;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new VideoTileSkin(this);
    }

    @Override
    public String getUserAgentStylesheet() {
        return VideoTile.class.getResource("video-tile.css").toExternalForm();
    }

    private void onKey(KeyEvent event) {
        KeyCode key = event.getCode();
        boolean looked = event.isShiftDown() && TileKeys.look(this, key);
        if (held.contains(key) || looked || TileKeys.handle(this, key) || key == KeyCode.ENTER && fire()) {
            event.consume();
            if (TileKeys.once(key)) {
                held.add(key);
            }
        }
    }

    private void onClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && fire()) {
            event.consume();
        }
    }

    private boolean fire() {
        EventHandler<ActionEvent> handler = onAction.get();
        if (handler == null) {
            return false;
        }
        handler.handle(new ActionEvent(this, this));
        return true;
    }
}
