package uz.posbon.workstation.citymap;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A few lines beside the unit under the pointer. FX thread only. */
final class UnitCard extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Label title = new Label();
    private final Label lines = new Label();

    UnitCard() {
        getStyleClass().addAll("map-card", "map-unit");
        setId("map-unit");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        title.getStyleClass().add("map-card-title");
        getChildren().addAll(title, lines);
        setVisible(false);
    }

    void show(UnitFacts facts) {
        title.setText(facts.title());
        lines.setText(String.join("\n", facts.lines()));
        pseudoClassStateChanged(STALE, facts.stale());
        setVisible(true);
    }
}
