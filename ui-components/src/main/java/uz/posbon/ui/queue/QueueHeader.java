package uz.posbon.ui.queue;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;

/** Title, count, what waits, filter; below them, where there is something to say, how it is sorted, what is hidden, what is wrong. */
final class QueueHeader extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double SYMBOL = 12;
    /** In em: less is low. */
    private static final double LOW = 20;

    private final QueueView view;
    private final Label title = label("queue-heading");
    private final Label count = label("queue-count");
    private final Button waiting = new Button();
    private final TextField filter = new TextField();
    private final Label order = label("queue-order");
    private final Label missed = label("queue-missed");
    private final HBox strip = new HBox(order, missed);
    private final Label complaint = label("queue-complaint");
    private final Label banner = label("queue-banner");

    QueueHeader(QueueView view, Runnable showWaiting) {
        this.view = view;
        getStyleClass().add("queue-header");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        waiting.getStyleClass().add("queue-waiting");
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        waiting.setFocusTraversable(false);
        waiting.managedProperty().bind(waiting.visibleProperty());
        waiting.setOnAction(event -> showWaiting.run());
        filter.getStyleClass().add("queue-filter");
        filter.textProperty().bindBidirectional(view.filterTextProperty());
        SymbolView symbol = new SymbolView(SYMBOL);
        symbol.show(Tone.EXTREME, Tone.EXTREME.shape());
        missed.setGraphic(symbol);
        missed.setMinWidth(Region.USE_PREF_SIZE);
        strip.getStyleClass().add("queue-strip");
        strip.managedProperty().bind(strip.visibleProperty());
        complaint.setWrapText(true);
        // Where the queue is low, rows go before the end of a sentence; the pointer gets the rest.
        view.heightProperty().subscribe(height -> banner.setWrapText(height.doubleValue() > LOW * banner.getFont().getSize()));
        HBox first = new HBox(title, count, waiting, gap(), filter);
        first.getStyleClass().add("queue-header-line");
        getChildren().addAll(banner, first, strip, complaint);

        LiveRows<String, QueueRow> rows = view.rows();
        view.wordsProperty().subscribe(this::show);
        view.filterProperty().subscribe(this::show);
        view.orderTextProperty().subscribe(this::show);
        view.bannerProperty().subscribe(this::show);
        rows.waitingProperty().subscribe(this::show);
        rows.totalProperty().subscribe(this::show);
        rows.passingProperty().subscribe(this::show);
        rows.missedProperty().subscribe(this::show);
        show();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void show() {
        QueueWords words = view.wordsProperty().get();
        LiveRows<String, QueueRow> rows = view.rows();
        title.setText(words.title());
        filter.setPromptText(words.filter());
        filter.setAccessibleText(words.title() + ": " + words.filter());
        int passing = rows.passingProperty().get();
        int total = rows.totalProperty().get();
        count.setText(passing == total ? Integer.toString(total) : passing + " / " + total);
        int waits = rows.waitingProperty().get();
        waiting.setText(words.waiting().apply(waits));
        waiting.setVisible(waits > 0);
        say(order, view.orderTextProperty().get());
        int hidden = rows.missedProperty().get();
        say(missed, hidden == 0 ? "" : words.missed().apply(hidden));
        strip.setVisible(order.isVisible() || missed.isVisible());
        say(complaint, view.filterProperty().get().complaint());
        filter.pseudoClassStateChanged(WRONG, complaint.isVisible());
        say(banner, view.bannerProperty().get());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    TextField filter() {
        return filter;
    }
}
