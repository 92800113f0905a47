package uz.posbon.ui.queue;

import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolView;

/** One line of a queue. Texts are exchanged only where they differ, so that a tick repaints little. */
final class QueueCell extends ListCell<QueueRow> {

    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final double SYMBOL = 15;

    private final QueueView view;
    private final SymbolView symbol = new SymbolView(SYMBOL);
    private final Label age = column("queue-age");
    private final Label lead = column("queue-lead");
    private final Label kind = column("queue-kind");
    private final Label title = column("queue-title");
    private final Label detail = column("queue-detail");
    private final Label badge = column("queue-badge");
    private final HBox line = new HBox();
    private @Nullable QueueColumns arranged;

    QueueCell(QueueView view) {
        this.view = view;
        getStyleClass().add("queue-cell");
        line.getStyleClass().add("queue-line");
        // The list decides the width; a cell never asks for more, so there is never a horizontal scroll bar.
        setPrefWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        badge.setMinWidth(Region.USE_PREF_SIZE);
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
            pseudoClassStateChanged(DIM, false);
            pseudoClassStateChanged(STRONG, false);
            return;
        }
        arrange(view.columnsProperty().get());
        pseudoClassStateChanged(DIM, row.dim());
        pseudoClassStateChanged(STRONG, row.strong());
        symbol.show(row.tone(), row.shape());
        lead.setText(row.lead());
        kind.setText(row.kind());
        title.setText(row.title());
        detail.setText(row.detail());
        badge.setText(row.badge());
        badge.setVisible(!row.badge().isEmpty());
        badge.setManaged(!row.badge().isEmpty());
        setGraphic(line);
        tick();
        setAccessibleText(String.join(" ", row.lead(), row.kind(), row.title(), row.detail(), row.badge(), age.getText()));
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
        children.addAll(kind, title, detail);
        if (columns.badge()) {
            children.add(badge);
        }
        if (!columns.ageFirst()) {
            children.add(age);
        }
    }

    /** Shows the age anew. */
    void tick() {
        QueueRow row = getItem();
        if (row != null) {
            QueueWords words = view.wordsProperty().get();
            age.setText(AgeText.of(Duration.between(row.since(), view.clock().instant()), words.hour(), words.day()));
        }
    }
}
