package uz.posbon.ui.command;

import java.util.concurrent.CompletableFuture;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;

/** The slash, the line, and what will happen or has happened. */
final class CommandSkin extends SkinBase<CommandBar> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int HISTORY = 200;
    private static final double SYMBOL = 12;

    private final TextField line = new TextField();
    private final SymbolView mark = new SymbolView(SYMBOL);
    private final Label says = new Label();
    private final Label keys = new Label();
    private final History history = new History(HISTORY);
    private final CompletionPopup popup = new CompletionPopup(this::takeChosen);
    private final Suggestions suggestions;
    private @Nullable Node before;
    private String answered = "";
    private boolean takeNext;

    CommandSkin(CommandBar bar) {
        super(bar);
        suggestions = new Suggestions(bar.source(), bar.work(), bar.fx(), this::suggest);
        Label slash = new Label("/");
        slash.getStyleClass().add("command-slash");
        line.getStyleClass().add("command-line");
        line.textProperty().bindBidirectional(bar.textProperty());
        line.textProperty().addListener(observable -> changed());
        // The caret follows the text; only then is it known where a completion would go.
        line.caretPositionProperty().addListener(observable -> ask());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        line.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        HBox.setHgrow(line, Priority.ALWAYS);
        says.getStyleClass().add("command-says");
        keys.getStyleClass().add("command-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(slash, line, mark, says, keys);
        row.getStyleClass().add("command-row");
        getChildren().add(row);
        say(Tone.NEUTRAL, "");
        bar.wordsProperty().subscribe(this::describe);
        bar.resultProperty().subscribe(result -> say(result));
    }

    private void describe(CommandWords words) {
        line.setPromptText(words.prompt());
        line.setAccessibleText(words.name());
        keys.setText(words.keys());
        if (!line.getText().isEmpty()) {
            // What would happen is said in the new language too.
            ask();
        }
    }

    void enter() {
        Node owner = getSkinnable().getScene() == null ? null : getSkinnable().getScene().getFocusOwner();
        before = owner == line ? before : owner;
        line.requestFocus();
        line.end();
        ask();
    }

    private void leave() {
        popup.hide();
        suggestions.forget();
        line.clear();
        say(Tone.NEUTRAL, "");
        if (before != null) {
            before.requestFocus();
        }
    }

    private void changed() {
        takeNext = false;
        getSkinnable().resultProperty().set(null);
        ask();
    }

    private void ask() {
        suggestions.ask(line.getText(), Math.min(line.getCaretPosition(), line.getLength()));
    }

    private void suggest(Suggestions.Answer answer) {
        answered = answer.text();
        if (takeNext) {
            takeNext = false;
            take(answer.completions().isEmpty() ? null : answer.completions().getFirst());
            return;
        }
        if (line.isFocused() && !history.isWalking()) {
            popup.show(line, answer.completions());
        } else {
            popup.hide();
        }
        if (getSkinnable().resultProperty().get() == null) {
            switch (answer.preview()) {
                case Preview.Ready ready -> say(Tone.READY, ready.line());
                case Preview.Unfinished unfinished -> say(Tone.NEUTRAL, unfinished.line());
                case Preview.Wrong wrong -> say(Tone.SEVERE, wrong.line());
            }
        }
    }

    private void say(Tone tone, String words) {
        mark.show(tone, tone.shape());
        mark.setVisible(!words.isEmpty());
        says.setText(words);
        line.pseudoClassStateChanged(WRONG, tone == Tone.SEVERE);
    }

    private void say(@Nullable CommandResult result) {
        if (result != null) {
            say(result.ok() ? Tone.READY : Tone.SEVERE, result.line());
        }
    }

    private void key(KeyEvent key) {
        boolean taken = true;
        switch (key.getCode()) {
            case TAB -> taken = !key.isShiftDown() && tab();
            case ENTER -> enterKey();
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                } else {
                    leave();
                }
            }
            case UP -> walk(key, -1);
            case DOWN -> walk(key, 1);
            default -> taken = false;
        }
        if (taken) {
            key.consume();
        }
    }

    /** Up and Down choose a completion while a typed line has some; with Ctrl, or on an empty or recalled line, they look back. */
    private void walk(KeyEvent key, int by) {
        boolean written = !line.getText().isEmpty() && !history.isWalking();
        if (popup.isShowing() && written && !key.isControlDown()) {
            popup.move(by);
            return;
        }
        popup.hide();
        String recalled = by < 0 ? history.older(line.getText()) : history.newer(line.getText());
        line.setText(recalled);
        line.end();
    }

    /** Fast fingers press Tab before the answer to their last letter is there; then it is taken when it comes. */
    private boolean tab() {
        if (line.getText().isEmpty()) {
            // Nobody is writing: Tab goes on, as it does everywhere.
            return false;
        }
        if (!answered.equals(line.getText())) {
            takeNext = true;
        } else if (popup.isShowing()) {
            Completion chosen = popup.chosen();
            take(chosen == null ? popup.first() : chosen);
        }
        return true;
    }

    private void enterKey() {
        Completion chosen = popup.isShowing() && answered.equals(line.getText()) ? popup.chosen() : null;
        if (chosen != null) {
            take(chosen);
        } else if (!line.getText().isBlank()) {
            run(line.getText().strip());
        }
    }

    private void takeChosen() {
        take(popup.chosen());
        line.requestFocus();
    }

    private void take(@Nullable Completion completion) {
        if (completion != null) {
            history.toEnd();
            line.setText(completion.applyTo(line.getText()));
            line.positionCaret(completion.caretAfter());
            ask();
        }
    }

    private void run(String text) {
        CommandBar bar = getSkinnable();
        popup.hide();
        suggestions.forget();
        history.add(bar.source().remembered(text));
        CommandWords words = bar.wordsProperty().get();
        bar.resultProperty().set(null);
        say(Tone.NEUTRAL, words.running());
        CompletableFuture.supplyAsync(() -> bar.run().apply(text), bar.work())
                .thenCompose(stage -> stage)
                .exceptionally(failure -> new CommandResult(false, words.failed() + " " + cause(failure)))
                .thenAcceptAsync(result -> finished(text, result), bar.fx());
    }

    private static String cause(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private void finished(String text, CommandResult result) {
        // Whoever has begun the next line keeps it.
        if (result.ok() && line.getText().strip().equals(text)) {
            line.clear();
        }
        suggestions.forget();
        getSkinnable().resultProperty().set(result);
    }
}
