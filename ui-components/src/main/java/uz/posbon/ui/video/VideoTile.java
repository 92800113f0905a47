package uz.posbon.ui.video;

import java.time.Duration;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
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
 * Enter, or a double click, fires {@link #setOnAction}. FX thread only.
 *
 * <p>Style class {@code video-tile}; pseudo-classes {@code idle hidden opening live playing ended stalled lost missing}.
 */
public final class VideoTile extends Control {

    private final ObjectProperty<@Nullable VideoSource> source = new SimpleObjectProperty<>(this, "source");
    private final ObjectProperty<VideoWords> words = new SimpleObjectProperty<>(this, "words", VideoWords.ENGLISH);
    private final ReadOnlyObjectWrapper<VideoState> state = new ReadOnlyObjectWrapper<>(this, "state", new VideoState.Idle());
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onAction = new SimpleObjectProperty<>(this, "onAction");
    private final ObjectProperty<@Nullable Node> mark = new SimpleObjectProperty<>(this, "mark");
    private final TilePlayback playback;

    public VideoTile(VideoService service) {
        getStyleClass().add("video-tile");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        playback = new TilePlayback(this, service, state);
        sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(Window::showingProperty).orElse(false)
                .addListener(change -> playback.start());
        source.addListener(change -> playback.sourceChanged());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
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

    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onActionProperty() {
        return onAction;
    }

    public void setOnAction(@Nullable EventHandler<ActionEvent> handler) {
        onAction.set(handler);
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
        if (event.getCode() == KeyCode.ENTER && fire()) {
            event.consume();
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
