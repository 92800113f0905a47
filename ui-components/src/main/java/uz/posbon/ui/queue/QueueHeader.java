package uz.posbon.ui.queue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import uz.posbon.ui.live.LiveRows;

/** Title, count, what waits, filter. */
final class QueueHeader extends HBox {

    private final Label title = new Label();
    private final Label count = new Label();
    private final Button waiting = new Button();
    private final TextField filter = new TextField();

    QueueHeader(QueueView view, Runnable showWaiting) {
        getStyleClass().add("queue-header");
        title.getStyleClass().add("queue-heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("queue-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        waiting.getStyleClass().add("queue-waiting");
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        waiting.setFocusTraversable(false);
        waiting.managedProperty().bind(waiting.visibleProperty());
        waiting.setOnAction(event -> showWaiting.run());
        filter.getStyleClass().add("queue-filter");
        filter.textProperty().bindBidirectional(view.filterTextProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, count, waiting, gap, filter);

        LiveRows<String, QueueRow> rows = view.rows();
        Runnable show = () -> show(view.wordsProperty().get(), rows);
        view.wordsProperty().subscribe(show);
        rows.waitingProperty().subscribe(show);
        rows.totalProperty().subscribe(show);
        rows.rows().subscribe(show);
        show.run();
    }

    private void show(QueueWords words, LiveRows<String, QueueRow> rows) {
        title.setText(words.title());
        filter.setPromptText(words.filter());
        filter.setAccessibleText(words.title() + ": " + words.filter());
        int shown = rows.rows().size();
        int waits = rows.waitingProperty().get();
        int total = rows.totalProperty().get();
        count.setText(shown + waits == total ? Integer.toString(total) : shown + " / " + total);
        waiting.setText(words.waiting().apply(waits));
        waiting.setVisible(waits > 0);
    }

    TextField filter() {
        return filter;
    }
}
