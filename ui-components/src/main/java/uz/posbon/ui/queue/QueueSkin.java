package uz.posbon.ui.queue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.live.SceneTicks;

/** Header above, list below, and the keys. */
final class QueueSkin extends SkinBase<QueueView> {

    private static final int FILTER_AGAIN_SECONDS = 5;

    private final ListView<QueueRow> list = new ListView<>();
    private final QueueHeader header;
    private final List<QueueCell> cells = new ArrayList<>();
    private final Label empty = new Label();
    private final Hand hand;
    private final Subscription ticks;
    private boolean swallowLetter;
    private int seconds;

    QueueSkin(QueueView view) {
        super(view);
        LiveRows<String, QueueRow> rows = view.rows();
        list.getStyleClass().add("queue-list");
        list.setItems(rows.rows());
        list.setSelectionModel(new RowSelection(list));
        list.setCellFactory(ignored -> cell());
        list.setPlaceholder(empty);
        empty.getStyleClass().add("queue-empty");
        empty.setWrapText(true);
        hand = new Hand(view, list);
        new KeptSelection(list, rows, view.selectedIdProperty(), view::choose);
        header = new QueueHeader(view, this::showWaiting);

        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        header.filter().addEventFilter(KeyEvent.KEY_PRESSED, this::keyInFilter);
        header.filter().addEventFilter(KeyEvent.KEY_TYPED, this::letterInFilter);

        view.wordsProperty().subscribe(this::describe);
        view.filterTextProperty().subscribe(this::describe);
        view.columnsProperty().subscribe(list::refresh);
        ticks = SceneTicks.whileInScene(view, view.seconds(), this::tick);

        BorderPane pane = new BorderPane(list);
        pane.setTop(header);
        getChildren().add(pane);
        describe();
    }

    private QueueCell cell() {
        QueueCell cell = new QueueCell(getSkinnable());
        cells.add(cell);
        return cell;
    }

    private void tick() {
        cells.forEach(QueueCell::tick);
        hand.feel();
        if (++seconds % FILTER_AGAIN_SECONDS == 0 && getSkinnable().filterProperty().get().timely()) {
            getSkinnable().rows().filterAgain();
        }
    }

    private void describe() {
        QueueWords words = getSkinnable().wordsProperty().get();
        boolean filtered = !getSkinnable().filterTextProperty().get().isBlank();
        empty.setText(filtered ? words.nothingMatches() : words.empty());
        list.setAccessibleText(words.title());
        cells.forEach(QueueCell::tick);
    }

    private void showWaiting() {
        getSkinnable().rows().showWaiting(this::focusList);
    }

    private void keyInList(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        boolean taken = true;
        switch (key.getCode()) {
            case ENTER -> {
                // With nothing chosen the first key only chooses: nobody acts on what he has not seen.
                if (getSkinnable().selectedIdProperty().get() == null) {
                    first();
                } else {
                    activate();
                }
            }
            case F -> {
                swallowLetter = true;
                focusFilter();
            }
            case ESCAPE -> {
                getSkinnable().selectedIdProperty().set(null);
                hand.lift();
            }
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> taken = selectFirst();
            case HOME -> first();
            case RIGHT -> unfold();
            case LEFT -> fold();
            case SPACE -> toggle();
            default -> taken = false;
        }
        if (taken) {
            key.consume();
        }
    }

    /** The first key selects a row rather than moving from a place nobody sees. */
    private boolean selectFirst() {
        if (getSkinnable().selectedIdProperty().get() != null || list.getItems().isEmpty()) {
            return false;
        }
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        return true;
    }

    /** To the first row there is now, not to one that is only kept in its place: what waits comes in before. */
    private void first() {
        LiveRows<String, QueueRow> rows = getSkinnable().rows();
        if (rows.waitingProperty().get() == 0 && rows.goneProperty().get() == 0) {
            selectTop();
        } else {
            rows.showWaiting(this::selectTop);
        }
    }

    private void selectTop() {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
            list.scrollTo(0);
        }
    }

    /** Opens a heading; from an open one the hand goes to its first row. */
    private void unfold() {
        QueueRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && row.mark().isOpen()) {
            list.getSelectionModel().selectNext();
        } else if (row != null && row.mark().isHeading()) {
            getSkinnable().fold(row, true);
        }
    }

    private void fold() {
        QueueRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            getSkinnable().fold(row, false);
        }
    }

    private void toggle() {
        QueueRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            getSkinnable().fold(row, row.mark().isHeading() && !row.mark().isOpen());
        }
    }

    /** The F that led to the field is typed after the field has the keyboard; it is no part of the filter. */
    private void letterInFilter(KeyEvent letter) {
        if (swallowLetter) {
            swallowLetter = false;
            letter.consume();
        }
    }

    private void keyInFilter(KeyEvent key) {
        swallowLetter = false;
        if (key.getCode() == KeyCode.ESCAPE) {
            getSkinnable().filterTextProperty().set("");
            focusList();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
            focusList();
            selectFirst();
            key.consume();
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            activate();
        }
    }

    /** What is chosen, although its line may come later than the rest of the screen. */
    private void activate() {
        String id = getSkinnable().selectedIdProperty().get();
        if (id != null) {
            getSkinnable().onActivateProperty().get().accept(id);
        }
    }

    void focusList() {
        list.requestFocus();
    }

    void focusFilter() {
        header.filter().requestFocus();
        header.filter().selectAll();
    }

    @Override
    public void dispose() {
        ticks.unsubscribe();
        super.dispose();
    }
}
