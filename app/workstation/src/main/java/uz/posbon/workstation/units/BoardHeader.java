package uz.posbon.workstation.units;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uz.posbon.ui.symbol.Em;
import uz.posbon.ui.symbol.FittingPrompt;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.workstation.words.Words;

/** Title, how many units have which status, the filter, and what divides them. FX thread only. */
final class BoardHeader extends VBox {
    private static final double SYMBOL = 12;
    private static final double FILTER = 12;

    private final Label title = new Label();
    private final Label total = new Label();
    private final Label overdue = new Label();
    private final TextField filter = new TextField();
    private final FittingPrompt prompt = new FittingPrompt(filter);
    private final ToggleButton byDistrict = new ToggleButton();
    private final DoubleProperty least = new SimpleDoubleProperty();
    private final List<Label> counts = new ArrayList<>();

    BoardHeader() {
        getStyleClass().add("board-header");
        title.getStyleClass().add("board-title");
        total.getStyleClass().add("board-counts");
        overdue.getStyleClass().add("unit-overdue");
        overdue.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        total.setMinWidth(Region.USE_PREF_SIZE);
        filter.setId("units-filter");
        filter.getStyleClass().add("board-filter");
        byDistrict.setId("units-by-district");
        byDistrict.setFocusTraversable(false);
        byDistrict.setMinWidth(Region.USE_PREF_SIZE);
        // Below the title where there is no room beside it, and never wider than the board.
        FlowPane first = new FlowPane(title, total, overdue, filter, byDistrict);
        first.getStyleClass().add("board-bar");
        Em.follow(title, FILTER, least::set);
        filter.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> room(first), first.widthProperty(), first.hgapProperty(), least,
                title.widthProperty(), total.widthProperty(), overdue.widthProperty(), byDistrict.widthProperty()));
        FlowPane second = new FlowPane();
        second.getStyleClass().add("board-statuses");
        for (StatusLook look : StatusLook.all()) {
            SymbolView symbol = new SymbolView(SYMBOL);
            symbol.show(look.tone(), look.shape());
            Label count = new Label();
            counts.add(count);
            HBox one = new HBox(symbol, count);
            one.getStyleClass().add("board-status");
            second.getChildren().add(one);
        }
        getChildren().addAll(first, second);
    }

    private double room(FlowPane line) {
        double below = line.getWidth() - byDistrict.getWidth() - line.getHgap() - 1;
        double beside = below - title.getWidth() - total.getWidth() - overdue.getWidth() - 3 * line.getHgap();
        double wanted = least.get();
        return Math.max(wanted / 2, beside >= wanted ? beside : below >= wanted ? below : line.getWidth() - 1);
    }

    TextField filter() {
        return filter;
    }

    ToggleButton byDistrict() {
        return byDistrict;
    }

    void words(Words words) {
        title.setText(words.text("panel.units"));
        prompt.show(words.text("units.filter"), words.text("units.filter.brief"));
        filter.setAccessibleText(words.text("units.filter"));
        byDistrict.setText(words.text("units.byDistrict"));
    }

    void show(BoardModel model) {
        total.setText(String.valueOf(model.total()));
        overdue.setText(model.overdue() == 0 ? "" : model.words().count("units.overdue", model.overdue()));
        for (int i = 0; i < counts.size(); i++) {
            StatusLook look = StatusLook.all().get(i);
            counts.get(i).setText(look.letter() + " " + model.words().name("status", look.status()) + " "
                    + model.counts().getOrDefault(look.status().code(), 0));
        }
    }
}
