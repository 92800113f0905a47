package uz.posbon.workstation.desk;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.command.CommandBar;

/**
 * The cameras in a window of their own: full screen on the first monitor the desk is not on, else on the desk's. Its command line is the desk's in all
 * but place. FX thread only.
 */
public final class WallWindow {
    private final Stage desk;
    private final HeldKeys held;
    private final CommandBar line;
    private @Nullable Stage stage;
    private Runnable close = () -> { };

    /**
     * @param desk the window whose look it shares
     * @param line a line of its own: behind a full screen nobody sees the desk's
     */
    public WallWindow(Stage desk, CommandBar line) {
        this.desk = desk;
        this.line = line;
        held = new HeldKeys(desk);
    }

    /** What the operator's closing of the window does. */
    public void onClose(Runnable action) {
        close = action;
    }

    /** Lets its command line say what the desk's says, in the same language. */
    void follow(CommandBar other) {
        line.wordsProperty().bind(other.wordsProperty());
        line.resultProperty().bindBidirectional(other.resultProperty());
    }

    /** Its command line, while the operator's hands are in this window. */
    Optional<CommandBar> line() {
        return Optional.ofNullable(stage).filter(Stage::isFocused).map(shown -> line);
    }

    /** @param list opens and closes the list of cameras */
    void show(Parent cameras, Runnable list) {
        Stage made = new Stage();
        made.setTitle(desk.getTitle());
        BorderPane root = new BorderPane(cameras);
        root.setBottom(line);
        Scene scene = new Scene(root, desk.getScene().getWidth(), desk.getScene().getHeight());
        scene.fillProperty().bind(desk.getScene().fillProperty());
        Bindings.bindContent(scene.getStylesheets(), desk.getScene().getStylesheets());
        scene.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ESCAPE -> close.run();
                case F5 -> line.enter();
                case F8 -> list.run();
                default -> { }
            }
        });
        // When the key is up again: held down, it would open the window anew from the desk.
        scene.setOnKeyReleased(event -> {
            if (event.getCode() == KeyCode.F6 || event.getCode() == KeyCode.F11) {
                close.run();
            }
        });
        line.listenIn(scene);
        made.setScene(scene);
        Rectangle2D place = monitor().getBounds();
        made.setX(place.getMinX());
        made.setY(place.getMinY());
        made.setWidth(place.getWidth());
        made.setHeight(place.getHeight());
        // Esc belongs to the wall: it shrinks an enlarged tile first.
        made.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        made.setFullScreenExitHint("");
        made.setFullScreen(true);
        made.setOnCloseRequest(event -> close.run());
        held.keepFrom(made);
        stage = made;
        made.show();
    }

    private Screen monitor() {
        return Screen.getScreens().stream()
                .filter(screen -> !screen.getBounds().intersects(desk.getX(), desk.getY(), Math.max(1, desk.getWidth()), Math.max(1, desk.getHeight())))
                .findFirst()
                .orElse(Screen.getPrimary());
    }

    void hide() {
        if (stage != null) {
            stage.setOnCloseRequest(null);
            stage.getScene().setRoot(new BorderPane());
            stage.close();
            stage = null;
        }
    }
}
