package uz.posbon.ui.command;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * The command line: {@code /} from anywhere, Tab completes, Up and Down look back, Enter runs, Esc leaves.
 *
 * <p>Source and commands run off the FX thread; an answer that comes after the line has changed is dropped. FX thread only.
 */
public final class CommandBar extends Control {

    private final CommandSource source;
    private final Function<String, ? extends CompletionStage<CommandResult>> run;
    private final Executor work;
    private final Executor fx;
    private final ObjectProperty<CommandWords> words = new SimpleObjectProperty<>(this, "words");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<@Nullable CommandResult> result = new SimpleObjectProperty<>(this, "result");

    /**
     * @param source verbs; called on the work executor
     * @param run executes a line; called on the work executor, its stage may end on any thread
     * @param words texts; may be exchanged while running
     * @param work off the FX thread
     * @param fx the FX thread
     */
    public CommandBar(
            CommandSource source,
            Function<String, ? extends CompletionStage<CommandResult>> run,
            CommandWords words,
            Executor work,
            Executor fx) {
        this.source = source;
        this.run = run;
        this.work = work;
        this.fx = fx;
        this.words.set(words);
        getStyleClass().add("command-bar");
        // On the control, so that it wins over a theme's rules for plain lists and fields.
        getStylesheets().add(ControlStyle.beside(CommandBar.class, "command.css"));
        setFocusTraversable(false);
    }

    CommandSource source() {
        return source;
    }

    Function<String, ? extends CompletionStage<CommandResult>> run() {
        return run;
    }

    Executor work() {
        return work;
    }

    Executor fx() {
        return fx;
    }

    /** Texts; set another language at any time. */
    public ObjectProperty<CommandWords> wordsProperty() {
        return words;
    }

    /** The line being written, without the slash. */
    public StringProperty textProperty() {
        return text;
    }

    /** How the last line ended; null before the first and while one runs. Whoever sets another says it: after a click, or in another language. */
    public ObjectProperty<@Nullable CommandResult> resultProperty() {
        return result;
    }

    /** Puts the keyboard into the line, remembering where it was; the line's window comes to the front when the keyboard is in another. */
    public void enter() {
        if (getSkin() instanceof CommandSkin skin) {
            skin.enter();
            if (!getScene().getWindow().isFocused()) {
                getScene().getWindow().requestFocus();
            }
        }
    }

    /** Lets {@code /} anywhere in the scene, except inside a text field, lead here. */
    public void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if ("/".equals(event.getCharacter()) && !(scene.getFocusOwner() instanceof TextInputControl)) {
                enter();
                event.consume();
            }
        });
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new CommandSkin(this);
    }
}
