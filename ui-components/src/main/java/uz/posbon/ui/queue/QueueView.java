package uz.posbon.ui.queue;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * A live queue: header with count and filter, one line a row, keyboard first. Rows that belong together may stand behind one heading with a counter.
 *
 * <p>Up, Down, Home, End and page keys move; Enter or a double click activates; Right, Left and Space open and close a heading; F filters; Esc lets go. While the operator's hand is on the list (a key or
 * the mouse within the last seconds) rows keep their places and new ones wait behind a counter. The selection follows its row by id.
 *
 * <p>Style classes: {@code queue-view}, {@code queue-header}, {@code queue-cell} and the columns {@code queue-age}, {@code queue-lead}, {@code queue-kind},
 * {@code queue-title}, {@code queue-detail}, {@code queue-limit}, {@code queue-badge}; {@code queue-fold} counts behind a heading. Needs the looked-up colours {@code -posbon-*} of a theme. FX thread only.
 */
public final class QueueView extends Control {

    private final LiveRows<String, QueueRow> rows;
    private final Clock clock;
    private final FrameTicker seconds;
    private final ObjectProperty<QueueWords> words = new SimpleObjectProperty<>(this, "words");
    private final ObjectProperty<QueueColumns> columns = new SimpleObjectProperty<>(this, "columns", QueueColumns.byAge());
    private final ObjectProperty<@Nullable String> selectedId = new SimpleObjectProperty<>(this, "selectedId");
    private final StringProperty filterText = new SimpleStringProperty(this, "filterText", "");
    private final ObjectProperty<Predicate<QueueRow>> scope = new SimpleObjectProperty<>(this, "scope", row -> true);
    private final ObjectProperty<Function<String, QueueFilter>> filterReader =
            new SimpleObjectProperty<>(this, "filterReader", QueueFilter::text);
    private final ReadOnlyObjectWrapper<QueueFilter> filter = new ReadOnlyObjectWrapper<>(this, "filter", QueueFilter.ALL);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.NONE);
    private final ObjectProperty<Set<String>> opened = new SimpleObjectProperty<>(this, "opened", Set.of());
    private final StringProperty orderText = new SimpleStringProperty(this, "orderText", "");
    private final StringProperty banner = new SimpleStringProperty(this, "banner", "");
    private final ObjectProperty<Consumer<String>> onChoose = new SimpleObjectProperty<>(this, "onChoose", id -> {});
    private final ObjectProperty<Consumer<String>> onActivate = new SimpleObjectProperty<>(this, "onActivate", id -> {});
    private final ObjectProperty<BiConsumer<Node, QueueRow>> onDrag = new SimpleObjectProperty<>(this, "onDrag", (node, row) -> {});
    private final ReadOnlyObjectWrapper<ColumnLetters> columnLetters = new ReadOnlyObjectWrapper<>(this, "columnLetters", ColumnLetters.NONE);
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper(this, "held");

    /**
     * @param rows what is shown; this view owns its filter and its hold
     * @param words texts; may be exchanged while running
     * @param clock for ages
     * @param seconds ticks once a second
     */
    public QueueView(LiveRows<String, QueueRow> rows, QueueWords words, Clock clock, FrameTicker seconds) {
        this.rows = rows;
        this.clock = clock;
        this.seconds = seconds;
        this.words.set(words);
        getStyleClass().add("queue-view");
        // On the control, so that it wins over a theme's rules for plain lists and fields.
        getStylesheets().add(ControlStyle.beside(QueueView.class, "queue.css"));
        setFocusTraversable(false);
        filterText.subscribe(text -> filter());
        filterReader.subscribe(reader -> filter());
        scope.subscribe(predicate -> filter());
        held.subscribe(rows::hold);
        grouping.subscribe(this::arrange);
        opened.subscribe(this::arrange);
        selectedId.subscribe(this::arrange);
        this.words.subscribe(next -> columnLetters.set(ColumnLetters.NONE));
    }

    private void filter() {
        QueueFilter read = filterReader.get().apply(filterText.get().strip());
        Predicate<QueueRow> within = scope.get();
        filter.set(read);
        rows.filter(row -> within.test(row) && read.test().test(row));
    }

    private void arrange() {
        rows.arrange(new QueueGroups(grouping.get(), opened.get(), selectedId.get()));
    }

    /** Opens the heading, or closes the one this row is below of; the hand then lies on the heading. */
    void fold(QueueRow row, boolean open) {
        String heading = row.mark().isHeading() ? row.id() : row.mark().heading();
        if (heading == null) {
            return;
        }
        Set<String> next = new HashSet<>(opened.get());
        if (open ? next.add(heading) : next.remove(heading)) {
            opened.set(Set.copyOf(next));
        }
        if (!open) {
            choose(heading);
        }
    }

    /** The operator's hand went to this line. */
    void choose(String id) {
        if (!id.equals(selectedId.get())) {
            selectedId.set(id);
            onChoose.get().accept(id);
        }
    }

    /** The rows as given. */
    public LiveRows<String, QueueRow> rows() {
        return rows;
    }

    Clock clock() {
        return clock;
    }

    FrameTicker seconds() {
        return seconds;
    }

    /** Texts; set another language at any time. */
    public ObjectProperty<QueueWords> wordsProperty() {
        return words;
    }

    /** Which columns are shown. */
    public ObjectProperty<QueueColumns> columnsProperty() {
        return columns;
    }

    /** The id of the selected row, null for none. An id that is not shown yet is selected as soon as it is. */
    public ObjectProperty<@Nullable String> selectedIdProperty() {
        return selectedId;
    }

    /**
     * Selects the row of this id; a selected heading that stands for it stays selected.
     *
     * @param subject null selects nothing
     */
    public void select(@Nullable String subject) {
        String now = selectedId.get();
        if (now == null || subject == null || !subject.equals(subject(now))) {
            selectedId.set(subject);
        }
    }

    /** The id of the row that the line of this id stands for: of a heading that of its first row, otherwise the same. */
    public String subject(String id) {
        return id.startsWith(QueueGroups.HEADING)
                ? line(id).map(QueueRow::subject).orElse(id)
                : id;
    }

    /** The line of this id, if it is shown. FX thread. */
    public Optional<QueueRow> line(String id) {
        return rows.rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** How much is laid together behind headings. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** What the filter line means; by default rows that contain every word of it. */
    public ObjectProperty<Function<String, QueueFilter>> filterReaderProperty() {
        return filterReader;
    }

    /** What the filter line was understood as. */
    public ReadOnlyObjectProperty<QueueFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** Says how the rows are sorted; empty for the usual order. */
    public StringProperty orderTextProperty() {
        return orderText;
    }

    /** A sentence above the rows that must not be overlooked; empty for none. */
    public StringProperty bannerProperty() {
        return banner;
    }

    /** What the filter reader makes a filter of; rows are shown that pass it. */
    public StringProperty filterTextProperty() {
        return filterText;
    }

    /** Rows outside are not shown whatever the filter says; called off the FX thread. */
    public ObjectProperty<Predicate<QueueRow>> scopeProperty() {
        return scope;
    }

    /** Called with the id of the row that the operator chose by key or mouse; never for one that a program selected. */
    public ObjectProperty<Consumer<String>> onChooseProperty() {
        return onChoose;
    }

    /** Called in a handler of {@code DRAG_DETECTED} with the row's node and the row; starts what it likes, nothing by default. */
    public ObjectProperty<BiConsumer<Node, QueueRow>> onDragProperty() {
        return onDrag;
    }

    /** Called with the id of the selected line on Enter or a double click, also while that line is not shown yet. */
    public ObjectProperty<Consumer<String>> onActivateProperty() {
        return onActivate;
    }

    /** Whether the operator's hand is on the list, so that nothing moves. */
    public ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** How long leads and badges have been in this language. */
    ReadOnlyObjectProperty<ColumnLetters> columnLetters() {
        return columnLetters.getReadOnlyProperty();
    }

    /** The columns have room for this row. */
    void columnsOf(QueueRow row) {
        columnLetters.set(columnLetters.get().with(row));
    }

    void hold(boolean hold) {
        held.set(hold);
    }

    /** Puts the keyboard into the list. */
    @Override
    public void requestFocus() {
        if (getSkin() instanceof QueueSkin skin) {
            skin.focusList();
        } else {
            super.requestFocus();
        }
    }

    /** Puts the keyboard into the filter field. */
    public void focusFilter() {
        if (getSkin() instanceof QueueSkin skin) {
            skin.focusFilter();
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new QueueSkin(this);
    }
}
