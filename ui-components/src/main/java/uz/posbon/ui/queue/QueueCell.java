package uz.posbon.ui.queue;

import java.time.Duration;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolView;

/** One line of a queue. Texts are exchanged only where they differ, so that a tick repaints little. */
final class QueueCell extends ListCell<QueueRow> {

    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    private static final double SYMBOL = 15;

    private final QueueView view;
    private final SymbolView symbol = new SymbolView(SYMBOL);
    private final Label age = column("queue-age");
    private final Label lead = column("queue-lead");
    private final FoldLabel fold = new FoldLabel();
    private final Label kind = column("queue-kind");
    private final Label title = column("queue-title");
    private final Label detail = column("queue-detail");
    private final LimitLabel limit = new LimitLabel();
    private final Label badge = column("queue-badge");
    private final QueueLine line = new QueueLine(lead, title, detail, badge);
    private @Nullable QueueColumns arranged;
    private @Nullable RowWidth fitted;

    QueueCell(QueueView view) {
        this.view = view;
        getStyleClass().add("queue-cell");
        // The list decides the width; a cell never asks for more, so there is never a horizontal scroll bar.
        setPrefWidth(0);
        view.columnLetters().subscribe(letters -> {
            line.letters(letters.lead(), letters.badge());
            fit();
        });
        widthProperty().subscribe(width -> fit());
        age.fontProperty().subscribe(font -> fit());
        fold.addEventHandler(MouseEvent.MOUSE_PRESSED, this::foldPressed);
        setOnDragDetected(event -> {
            if (getItem() != null) {
                view.onDragProperty().get().accept(this, getItem());
                event.consume();
            }
        });
    }

    private static Label column(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(@Nullable QueueRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            mark(false, false, QueueMark.ROW);
            return;
        }
        arrange(view.columnsProperty().get());
        mark(row.dim(), row.strong(), row.mark());
        symbol.show(row.tone(), row.shape());
        lead.setText(row.lead());
        fold.show(row.mark());
        kind.setText(row.kind());
        title.setText(row.title());
        detail.setText(row.detail());
        badge.setText(row.badge());
        view.columnsOf(row);
        fitted = null;
        fit();
        setGraphic(line);
        tick();
        String together = row.mark().isHeading() ? view.wordsProperty().get().together().apply(row.mark().count()) : "";
        setAccessibleText(String.join(" ", together, row.lead(), row.kind(), row.title(), row.detail(), row.badge(), age.getText(), limit.spoken()));
    }

    private void mark(boolean dim, boolean strong, QueueMark mark) {
        pseudoClassStateChanged(DIM, dim);
        pseudoClassStateChanged(STRONG, strong);
        pseudoClassStateChanged(HEADING, mark.isHeading());
        pseudoClassStateChanged(INSIDE, mark.heading() != null);
        pseudoClassStateChanged(GONE, mark.isGone());
    }

    private void arrange(QueueColumns columns) {
        if (columns.equals(arranged)) {
            return;
        }
        arranged = columns;
        var children = line.getChildren();
        children.setAll(symbol);
        if (columns.ageFirst()) {
            children.add(age);
        }
        if (columns.lead()) {
            children.add(lead);
        }
        children.addAll(fold, kind, title, detail, limit);
        if (columns.badge()) {
            children.add(badge);
        }
        if (!columns.ageFirst()) {
            children.add(age);
        }
    }

    /** Leaves out what there is no room for: first the limit's word, then the kind, then the badge; the symbol says the same. */
    private void fit() {
        RowWidth width = RowWidth.of(getWidth(), age.getFont().getSize(), view.columnLetters().get().badge());
        if (width != fitted) {
            fitted = width;
            show(kind, width.kind());
            show(badge, width.badge() && !badge.getText().isEmpty());
            limit.words(width.limitWord());
        }
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private void foldPressed(MouseEvent press) {
        QueueRow row = getItem();
        if (row != null && press.getButton() == MouseButton.PRIMARY) {
            view.fold(row, !row.mark().isOpen());
            press.consume();
        }
    }

    /** Shows age and limit anew. */
    void tick() {
        QueueRow row = getItem();
        if (row != null) {
            QueueWords words = view.wordsProperty().get();
            Instant now = view.clock().instant();
            age.setText(AgeText.of(Duration.between(row.since(), now), words.hour(), words.day()));
            limit.show(row.deadline(), now, words);
        }
    }
}
