package uz.posbon.workstation.units;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.live.Conflated;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.SceneTicks;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/**
 * Every unit there is, agency by agency. It costs nothing while it is in no scene. While the operator's hand is on it (a key or the mouse
 * within the last seconds) units keep their places. FX thread only.
 */
public final class UnitBoard extends BorderPane {
    private static final Logger LOG = LoggerFactory.getLogger(UnitBoard.class);
    private static final int PER_SECOND = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final double CELL_EM = 15.5;
    private static final double GROUP_EM = 9.5;
    private static final double SCROLL_BAR = 20;

    private final Supplier<DeskState> desk;
    private final Supplier<Words> language;
    private final Executor work;
    private final Clock clock;
    private final BoardProjection projection = new BoardProjection();
    private final Conflated<BoardModel> screen = Conflated.onFx(PER_SECOND * 2, this::paint);
    private final AtomicBoolean projecting = new AtomicBoolean();

    private final BoardHeader header = new BoardHeader();
    private final ObservableList<BoardLine> lines = FXCollections.observableArrayList();
    private final ListView<BoardLine> list = new ListView<>(lines);
    private final List<BoardCell> cells = new ArrayList<>();
    private final Label empty = new Label();
    private final Label keys = new Label();
    private final ObjectProperty<@Nullable String> selectedId = new SimpleObjectProperty<>(this, "selectedId");
    private Grouping grouping = Grouping.STATUS;
    private Instant touched = Instant.MIN;
    private Words words;

    /**
     * @param desk asked on {@code work}
     * @param language the words of the moment; any thread
     * @param run runs a line of the command line
     * @param work makes what is shown, one at a time
     */
    public UnitBoard(Supplier<DeskState> desk, Supplier<Words> language, Consumer<String> run, Executor work, Clock clock) {
        this.desk = desk;
        this.language = language;
        this.work = work;
        this.clock = clock;
        this.words = language.get();
        setId("units");
        getStyleClass().add("unit-board");
        list.setId("units-list");
        list.getStyleClass().add("board-list");
        list.setCellFactory(view -> {
            BoardCell cell = new BoardCell(this);
            cells.add(cell);
            return cell;
        });
        empty.getStyleClass().add("board-empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        keys.getStyleClass().add("board-keys");
        keys.setWrapText(true);
        setTop(header);
        setCenter(list);
        setBottom(keys);
        BoardKeys handling = new BoardKeys(this, header, list, run);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::touch);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touch);
        list.addEventFilter(ScrollEvent.SCROLL, this::touch);
        handling.listen();
        header.filter().textProperty().subscribe(text -> refresh());
        header.byDistrict().setOnAction(event -> group(header.byDistrict().isSelected() ? Grouping.DISTRICT : Grouping.STATUS));
        selectedId.subscribe(id -> cells.forEach(BoardCell::tick));
        list.widthProperty().subscribe(width -> refresh());
        SceneTicks.whileInScene(this, FrameTicker.every(Duration.ofMillis(1000 / PER_SECOND)), this::refresh);
        words(words);
    }

    /** Shows the units that fit, e.g. {@code status:on-scene pump}; empty shows all. */
    public void filter(String text) {
        header.filter().setText(text);
    }

    /** Puts the cursor onto a unit that was selected elsewhere; null leaves it where it is. */
    public void choose(@Nullable String unitId) {
        if (unitId != null && !unitId.equals(selectedId.get())) {
            selectedId.set(unitId);
            BoardCursor.Place place = new BoardCursor(lines).find(unitId);
            if (place != null) {
                reveal(place.line());
            }
        }
    }

    /** The unit under the operator's cursor. */
    ObjectProperty<@Nullable String> selectedIdProperty() {
        return selectedId;
    }

    /** Puts every fixed text into another language. */
    public void words(Words next) {
        words = next;
        header.words(next);
        list.setAccessibleText(next.text("panel.units"));
        refresh();
    }

    Words words() {
        return words;
    }

    Instant now() {
        return clock.instant();
    }

    double cellWidth() {
        int columns = columns();
        double free = list.getWidth() - GROUP_EM * em() - SCROLL_BAR;
        return Math.max(em() * 8, Math.floor(free / columns));
    }

    private int columns() {
        return Math.max(1, (int) ((list.getWidth() - GROUP_EM * em() - SCROLL_BAR) / (CELL_EM * em())));
    }

    private double em() {
        return keys.getFont().getSize();
    }

    List<BoardLine> lines() {
        return lines;
    }

    void clicked(String id, int times) {
        selectedId.set(id);
        list.requestFocus();
        if (times == 2) {
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ENTER, false, false, false, false));
        }
    }

    void group(Grouping next) {
        grouping = next;
        header.byDistrict().setSelected(next == Grouping.DISTRICT);
        refresh();
    }

    Grouping grouping() {
        return grouping;
    }

    private void touch(InputEvent event) {
        touched = clock.instant();
    }

    /** Lets units move again at once. */
    void lift() {
        touched = Instant.MIN;
        refresh();
    }

    private void refresh() {
        if (getScene() == null || !projecting.compareAndSet(false, true)) {
            return;
        }
        boolean held = list.isFocused() && clock.instant().minus(PATIENCE).isBefore(touched);
        BoardProjection.View view = new BoardProjection.View(UnitFilter.parse(header.filter().getText()), grouping, columns(), held);
        work.execute(() -> project(view));
    }

    private void project(BoardProjection.View view) {
        try {
            screen.offer(projection.of(desk.get(), language.get(), view));
        } catch (RuntimeException e) {
            // One picture that cannot be read must not stop the board; the next one is tried again.
            LOG.error("the units could not be shown", e);
        } finally {
            projecting.set(false);
        }
    }

    private void paint(BoardModel model) {
        header.show(model);
        keys.setText(model.keys());
        empty.setText(words.text(model.total() == 0 ? "units.empty" : "queue.nothingMatches"));
        List<BoardLine> next = model.lines();
        if (next.size() != lines.size()) {
            lines.setAll(next);
        } else {
            for (int i = 0; i < next.size(); i++) {
                if (!next.get(i).equals(lines.get(i))) {
                    lines.set(i, next.get(i));
                }
            }
        }
        cells.forEach(BoardCell::tick);
    }

    /** So many lines fit on a page. */
    int page() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? Math.max(1, flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex() - 1)
                : 1;
    }

    /** Scrolls no more than it takes to see a line. */
    void reveal(int line) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            if (line <= flow.getFirstVisibleCell().getIndex()) {
                // The line above may be the heading.
                list.scrollTo(Math.max(0, line - 1));
            } else if (line >= flow.getLastVisibleCell().getIndex()) {
                list.scrollTo(Math.max(0, line - page()));
            }
        }
    }

    /** Puts the keyboard on the board. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
