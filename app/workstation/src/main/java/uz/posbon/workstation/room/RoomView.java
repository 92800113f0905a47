package uz.posbon.workstation.room;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.figure.FigureGrid;
import uz.posbon.ui.figure.FigureTile;
import uz.posbon.workstation.words.Words;

/**
 * The room overview: sections of tiles, two charts, and beside them what is behind the figure that was opened. Arrow keys walk the
 * tiles and the numbers of the charts, Enter opens one, Esc goes back to it. Tiles stay the same nodes from one model to the next, so that the keyboard stays where
 * it is and a live update touches only what changed. FX thread only.
 */
public final class RoomView extends BorderPane {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final double BESIDE = 760;

    /** Cases and the three times. */
    private static final int FIRST = 4;

    /** Charts of a day need no tick each second, and the first figures do not wait for them. */
    private static final int CHARTS_EVERY = 10;

    private final Label notice = new Label();
    private final FigureGrid grid = new FigureGrid();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final HBox charts = new HBox();
    private @Nullable RoomChart flow;
    private @Nullable RoomChart districts;
    private int updates;
    private final Map<String, SectionBox> sections = new LinkedHashMap<>();
    private final Map<String, FigureTile> tiles = new HashMap<>();
    private final RowsPane rows;
    private @Nullable RoomModel shown;
    private @Nullable Words said;
    private @Nullable Node opened;

    /** A section's title and its tiles. */
    private record SectionBox(Label title, TilePane tiles, VBox box) {}

    /**
     * An empty panel.
     *
     * @param asked asks the backend what is behind a figure; the answer comes by {@link #rows()}
     * @param chosen opens a row on the desk
     */
    public RoomView(Consumer<RoomModel.Behind> asked, Consumer<RoomRow> chosen) {
        this.rows = new RowsPane(asked, chosen);
        setId("room");
        getStyleClass().add("room-view");
        notice.getStyleClass().add("room-notice");
        charts.getStyleClass().add("room-charts");
        // The widest tile of all must not push the others out of a narrow panel.
        grid.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(notice);
        setCenter(scroll);
        setMinSize(300, 120);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::backFromRows);
        // Before the list: it takes Esc for the end of an edit nobody has begun.
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::backFromRows);
        grid.focusWithinProperty().subscribe(within -> {
            if (within) {
                seen();
            }
        });
    }

    /** Shows {@code model}. */
    public void show(RoomModel model, Words words) {
        rows.words(words);
        if (model.equals(shown) && sections.size() == model.sections().size()) {
            return;
        }
        shown = model;
        notice.setText(model.notice());
        notice.pseudoClassStateChanged(STALE, model.stale());
        boolean changed = false;
        // The first sections are on the screen at once; what is below them comes with the next update, a second later at most.
        List<RoomModel.Section> now = sections.isEmpty() ? model.sections().subList(0, Math.min(FIRST, model.sections().size())) : model.sections();
        for (RoomModel.Section section : now) {
            changed |= section(section);
        }
        if (changed || grid.getChildren().isEmpty()) {
            arrange(model);
        }
        if (updates++ % CHARTS_EVERY == 1 || !words.equals(said)) {
            charts(model);
        }
        said = words;
    }

    private void charts(RoomModel model) {
        if (updates > 1 && model.flow() != null && model.districts() != null) {
            if (flow == null || districts == null) {
                flow = new RoomChart(FigureChart.Form.LINES, this::open);
                districts = new RoomChart(FigureChart.Form.BARS, this::open);
                charts.getChildren().setAll(flow.node(), districts.node());
            }
            flow.show(model.flow());
            districts.show(model.districts());
        }
    }

    /** Brings a section's tiles up to date; whether the section is new. */
    private boolean section(RoomModel.Section section) {
        SectionBox box = sections.get(section.key());
        boolean isNew = box == null;
        if (box == null) {
            Label title = new Label();
            title.getStyleClass().add("section-title");
            TilePane flowing = new TilePane();
            flowing.setTileAlignment(Pos.TOP_LEFT);
            flowing.getStyleClass().add("room-tiles");
            flowing.setMinWidth(0);
            box = new SectionBox(title, flowing, new VBox(title, flowing));
            box.box().getStyleClass().add("room-section");
            sections.put(section.key(), box);
        }
        box.title().setText(section.title());
        List<Node> now = section.tiles().stream().map(this::tile).map(Node.class::cast).toList();
        if (!box.tiles().getChildren().equals(now)) {
            box.tiles().getChildren().setAll(now);
        }
        boolean any = !now.isEmpty();
        box.box().setVisible(any);
        box.box().setManaged(any);
        return isNew;
    }

    private FigureTile tile(RoomModel.Tile tile) {
        FigureTile node = tiles.computeIfAbsent(tile.key(), key -> new FigureTile());
        node.show(tile.figure());
        node.onOpen(() -> open(node, tile.behind()));
        return node;
    }

    /** The charts stand after the times: what is late first, then how it came to that. */
    private void arrange(RoomModel model) {
        grid.getChildren().clear();
        for (RoomModel.Section section : model.sections()) {
            SectionBox box = sections.get(section.key());
            if (box != null) {
                grid.getChildren().add(box.box());
            }
            if (section.key().equals(TimeTiles.LAST)) {
                grid.getChildren().add(charts);
            }
        }
    }

    private void open(Node from, List<RoomModel.Behind> behind) {
        opened = from;
        rows.begin(behind);
        if (getWidth() >= BESIDE) {
            setBottom(null);
            setRight(rows);
        } else {
            setRight(null);
            setBottom(rows);
        }
        rows.requestFocus();
    }

    /** Where answers go. */
    public RowsPane rows() {
        return rows;
    }

    private void backFromRows(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && rows.getParent() != null) {
            event.consume();
            setRight(null);
            setBottom(null);
            if (opened != null) {
                opened.requestFocus();
            }
        }
    }

    /** Scrolls the tile or chart that has the keyboard into view. */
    private void seen() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner instanceof FigureTile || owner instanceof FigureChart) {
            double height = grid.getHeight() - scroll.getViewportBounds().getHeight();
            double y = grid.sceneToLocal(owner.localToScene(owner.getLayoutBounds())).getCenterY();
            double middle = scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(height <= 0 ? 0 : Math.clamp((y - middle) / height, 0, 1));
        }
    }

    @Override
    public void requestFocus() {
        if (opened != null && opened.getScene() != null) {
            opened.requestFocus();
        } else {
            List<Node> all = grid.stops();
            if (all.isEmpty()) {
                scroll.requestFocus();
            } else {
                all.getFirst().requestFocus();
            }
        }
    }
}
