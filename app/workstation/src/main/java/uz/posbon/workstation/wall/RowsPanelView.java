package uz.posbon.workstation.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolView;

/** Rows on a display: as many as there is room for, and how many there are in all. */
final class RowsPanelView extends Region implements PanelView {
    /** Heights and widths in em. */
    private static final double TITLE = 2.4;
    private static final double ROW = 2.6;
    /** Narrower than this the detail leaves the row: beginnings of words say nothing. */
    private static final double NARROW = 40;
    private static final double TEXT = 13;

    private final Label title = label("seat-title");
    private final Label count = label("seat-count");
    private final HBox head = new HBox(title, count);
    private final Label empty = label("seat-empty");
    private final List<Line> lines = new ArrayList<>();
    private List<PanelModel.Row> rows = List.of();
    private PanelModel.@Nullable Rows shown;

    RowsPanelView() {
        getStyleClass().add("seat-rows");
        head.getStyleClass().add("seat-head");
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        empty.setWrapText(true);
        getChildren().addAll(head, empty);
        title.fontProperty().subscribe(font -> requestLayout());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public boolean takes(PanelModel model) {
        return model instanceof PanelModel.Rows;
    }

    @Override
    public void show(PanelModel model, DisplayModel display) {
        PanelModel.Rows next = (PanelModel.Rows) model;
        if (!next.equals(shown)) {
            shown = next;
            rows = next.rows();
            title.setText(next.title());
            count.setText(next.count());
            empty.setText(next.empty());
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        // The title's font is the usual text's.
        double em = title.getFont().getSize();
        double width = getWidth();
        head.resizeRelocate(0, 0, width, TITLE * em);
        empty.setVisible(rows.isEmpty());
        empty.resizeRelocate(0, TITLE * em, width, ROW * em);
        int room = (int) Math.max(0, Math.floor((getHeight() - TITLE * em) / (ROW * em)));
        int wanted = Math.min(room, rows.size());
        while (lines.size() < wanted) {
            Line line = new Line();
            lines.add(line);
            getChildren().add(line);
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            line.setVisible(i < wanted);
            if (i < wanted) {
                line.show(rows.get(i), width > NARROW * em);
                line.resizeRelocate(0, (TITLE + i * ROW) * em, width, ROW * em);
            }
        }
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** One row. */
    private static final class Line extends HBox {
        private final SymbolView symbol = new SymbolView(TEXT);
        private final Label lead = label("seat-lead");
        private final Label text = label("seat-text");
        private final Label detail = label("seat-detail");
        private final Label age = label("seat-age");

        Line() {
            getStyleClass().add("seat-row");
            setAlignment(Pos.CENTER_LEFT);
            setManaged(false);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            text.setMinWidth(0);
            lead.setMinWidth(USE_PREF_SIZE);
            age.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(symbol, lead, text, detail, age);
        }

        void show(PanelModel.Row row, boolean wide) {
            symbol.show(row.tone(), row.shape());
            lead.setText(row.lead());
            text.setText(row.text());
            detail.setText(row.detail());
            boolean detailed = wide && !row.detail().isEmpty();
            detail.setVisible(detailed);
            detail.setManaged(detailed);
            age.setText(row.age());
            age.setManaged(!row.age().isEmpty());
        }
    }
}
