package uz.posbon.workstation.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.figure.FigureTile;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * A debrief: the score, then tables to read and to go from. Enter or a click on a line brings the replay to its moment; the keys 1 to 9 sort by a column,
 * once more the other way round. Ctrl and Tab change the table. FX thread only.
 */
public final class DebriefView extends BorderPane {
    private static final String PEOPLE = "people";
    /** Height for a table and a curve, in heights of the title's letters. */
    private static final double ROOM = 18;

    private final Label title = new Label();
    private final Label when = new Label();
    private final Label who = new Label();
    private final TilePane tiles = new TilePane();
    private final TabPane tabs = new TabPane();
    private final List<DebriefTableView> tables = new ArrayList<>();
    private final List<FigureTile> figures = new ArrayList<>();
    private final FigureChart activity = new FigureChart(FigureChart.Form.LINES);
    private final Consumer<Instant> jump;
    private @Nullable DebriefModel shown;

    /** @param jump brings a replay to a moment of the session */
    public DebriefView(Consumer<Instant> jump) {
        this.jump = jump;
        setId("debrief");
        getStyleClass().add("debrief-view");
        getStylesheets().add(ControlStyle.beside(DebriefView.class, "debrief.css"));
        title.getStyleClass().add("case-title");
        when.getStyleClass().add("muted");
        who.getStyleClass().add("debrief-who");
        List.of(title, when, who).forEach(label -> label.setWrapText(true));
        tiles.getStyleClass().add("debrief-tiles");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox head = new VBox(title, when, who, tiles);
        head.getStyleClass().add("debrief-head");
        setTop(head);
        setCenter(tabs);
        setMinSize(300, 200);
    }

    /** Shows it; cheap when it is what is shown already. */
    public void show(DebriefModel model) {
        if (model.equals(shown)) {
            return;
        }
        shown = model;
        title.setText(model.title());
        when.setText(model.when());
        who.setText(model.who());
        figures(model.figures());
        for (int i = 0; i < model.tables().size(); i++) {
            table(i, model.tables().get(i), model.hint());
        }
        while (tables.size() > model.tables().size()) {
            tables.removeLast();
            tabs.getTabs().removeLast();
        }
        activity.show(model.activity());
        activity.setAccessibleText(model.activity().title());
    }

    private void figures(List<Figure> now) {
        while (figures.size() < now.size()) {
            FigureTile tile = new FigureTile();
            figures.add(tile);
            tiles.getChildren().add(tile);
        }
        for (int i = 0; i < now.size(); i++) {
            figures.get(i).show(now.get(i));
        }
    }

    /** Tables stay the same nodes, so that the keyboard stays where it is. */
    private void table(int number, DebriefTable table, String hint) {
        if (number == tables.size()) {
            DebriefTableView view = new DebriefTableView(jump);
            tables.add(view);
            tabs.getTabs().add(new Tab("", table.key().equals(PEOPLE) ? withActivity(view) : view));
        }
        tables.get(number).show(table, hint);
        tabs.getTabs().get(number).setText(table.title());
    }

    private Node withActivity(DebriefTableView view) {
        VBox both = new VBox(view, activity);
        VBox.setVgrow(view, Priority.ALWAYS);
        VBox.setVgrow(activity, Priority.ALWAYS);
        activity.setMinHeight(0);
        // The figures are read, the curve is looked at: where there is no room for both it leaves.
        both.heightProperty().subscribe(height -> {
            boolean room = height.doubleValue() > title.getFont().getSize() * ROOM;
            activity.setVisible(room);
            activity.setManaged(room);
        });
        return both;
    }

    /** The table in front. */
    DebriefTableView table() {
        return tables.get(tabs.getSelectionModel().getSelectedIndex());
    }

    TabPane tabs() {
        return tabs;
    }

    @Override
    public void requestFocus() {
        if (tables.isEmpty()) {
            super.requestFocus();
        } else {
            table().requestFocus();
        }
    }
}
