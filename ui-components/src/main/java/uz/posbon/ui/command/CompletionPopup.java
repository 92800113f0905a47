package uz.posbon.ui.command;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.ControlStyle;

/** The list of completions above the line. It never takes the keyboard. */
final class CompletionPopup {

    private static final int MOST_ROWS = 9;
    private static final double ROW = 2.154;
    private static final double LEAST_WIDTH = 35.4;
    /** The eye has to find its way from one end of a row to the other. */
    private static final double MOST_WIDTH = 66;
    /** What a row needs beside its letters. */
    private static final double AROUND = 6;

    private final Popup popup = new Popup();
    private final ListView<Completion> list = new ListView<>();

    CompletionPopup(Runnable clicked) {
        list.getStyleClass().add("completion-list");
        list.getStylesheets().add(ControlStyle.beside(CommandBar.class, "command.css"));
        list.setFocusTraversable(false);
        list.setCellFactory(ignored -> new Cell());
        list.setOnMouseClicked(click -> clicked.run());
        popup.getContent().add(list);
        popup.setAutoFix(true);
    }

    void show(TextInputControl owner, List<Completion> completions) {
        if (completions.isEmpty() || owner.getScene() == null) {
            hide();
            return;
        }
        list.setAccessibleText(owner.getAccessibleText());
        list.getItems().setAll(completions);
        list.getSelectionModel().clearSelection();
        double row = Math.rint(owner.getFont().getSize() * ROW);
        list.setFixedCellSize(row);
        double height = Math.min(completions.size(), MOST_ROWS) * row + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.setPrefWidth(width(owner, completions));
        var corner = owner.localToScreen(0, 0);
        if (corner != null) {
            popup.show(owner, corner.getX(), corner.getY() - height - 6);
        }
    }

    /** As wide as its longest row, as far as that can be read, so that each says what it is for; never wider than the line it stands over. */
    private static double width(TextInputControl owner, List<Completion> completions) {
        Text letter = new Text("0");
        letter.setFont(owner.getFont());
        // The line's letters are all of one width, and hardly any of the explanation's are wider.
        int longest = completions.stream().mapToInt(completion -> completion.label().length() + completion.help().length()).max().orElse(0);
        double em = owner.getFont().getSize();
        return Math.min(owner.getWidth(), Math.clamp(longest * letter.getLayoutBounds().getWidth() + AROUND * em, LEAST_WIDTH * em, MOST_WIDTH * em));
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /** Moves the choice; from nothing chosen to the first or last. */
    void move(int by) {
        int size = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        int next = now < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(now + by, size);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(next);
    }

    @Nullable
    Completion chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    Completion first() {
        return list.getItems().getFirst();
    }

    private static final class Cell extends ListCell<Completion> {

        private final Label label = new Label();
        private final Label help = new Label();
        private final HBox line;

        Cell() {
            getStyleClass().add("completion-cell");
            label.getStyleClass().add("completion-label");
            // Where there is no room for both, what it is for is worth more than all that can follow.
            label.setMinWidth(0);
            help.getStyleClass().add("completion-help");
            help.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line = new HBox(label, gap, help);
            line.getStyleClass().add("completion-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Completion completion, boolean empty) {
            super.updateItem(completion, empty);
            if (empty || completion == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            label.setText(completion.label());
            help.setText(completion.help());
            setAccessibleText((completion.label() + " " + completion.help()).strip());
            setGraphic(line);
        }
    }
}
