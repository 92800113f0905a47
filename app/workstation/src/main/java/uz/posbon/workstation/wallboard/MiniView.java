package uz.posbon.workstation.wallboard;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.drag.PushDrag;

/**
 * A display in small: its picture, its scene, what is wrong with it. A camera, an incident, a preset, this desk's map or another display is dropped onto it;
 * Enter shows the selected incident there, M the map, Delete goes back. FX thread only.
 */
final class MiniView extends VBox {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 135;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final ImageView picture = new ImageView();
    private final Label title = new Label();
    private final Label state = new Label();
    private final Consumer<String> run;
    private final WallPictures pictures;
    private WallsModel.@Nullable Mini shown;
    private @Nullable Instant fetched;

    /** @param run runs a line of the command line */
    MiniView(Consumer<String> run, WallPictures pictures) {
        this.run = run;
        this.pictures = pictures;
        getStyleClass().add("wall-mini");
        setFocusTraversable(true);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("wall-mini-picture");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        title.getStyleClass().add("wall-mini-title");
        state.getStyleClass().add("wall-mini-state");
        state.setWrapText(true);
        title.setMaxWidth(WIDTH);
        state.setMaxWidth(WIDTH);
        getChildren().addAll(frame, title, state);
        setOnMousePressed(event -> requestFocus());
        setOnKeyPressed(this::key);
        setOnDragDetected(event -> {
            if (shown != null) {
                PushDrag.start(this, "display " + LineWord.of(shown.key()));
                event.consume();
            }
        });
        setOnDragOver(this::over);
        setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::drop);
    }

    void show(WallsModel.Mini mini) {
        if (mini.equals(shown)) {
            return;
        }
        shown = mini;
        title.setText(mini.key() + " · " + mini.scene());
        state.setText(mini.state());
        state.setManaged(!mini.state().isEmpty());
        setAccessibleText(title.getText() + ". " + mini.state());
        pseudoClassStateChanged(DARK, mini.dark());
        if (mini.dark()) {
            picture.setImage(null);
            fetched = null;
        } else if (mini.pictureTime() != null && !mini.pictureTime().equals(fetched)) {
            fetched = mini.pictureTime();
            pictures.read(mini.wallId(), mini.number(), image -> {
                if (image != null && shown != null && !shown.dark()) {
                    picture.setImage(image);
                }
            });
        }
    }

    private void key(KeyEvent event) {
        WallsModel.Mini mini = shown;
        String line = mini == null ? "" : switch (event.getCode()) {
            case ENTER -> "push incident to " + LineWord.of(mini.key());
            case M -> "push map to " + LineWord.of(mini.key());
            case DELETE, BACK_SPACE -> "wall-undo " + LineWord.of(mini.key());
            default -> "";
        };
        if (!line.isEmpty() && !event.isShortcutDown() && !event.isAltDown()) {
            run.accept(line);
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getGestureSource() != this && PushDrag.words(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            pseudoClassStateChanged(TARGET, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        WallsModel.Mini mini = shown;
        String words = PushDrag.words(event.getDragboard()).orElse("");
        if (mini != null && !words.isEmpty()) {
            run.accept("push " + words + " to " + LineWord.of(mini.key()));
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
