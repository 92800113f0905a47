package uz.posbon.workstation.citymap;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A few lines beside what is under the pointer. FX thread only. */
final class HoverCard extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Label title = new Label();
    private final Label lines = new Label();

    HoverCard() {
        getStyleClass().addAll("map-card", "map-hover");
        setId("map-hover");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        title.getStyleClass().add("map-card-title");
        getChildren().addAll(title, lines);
        setVisible(false);
    }

    void show(HoverFacts facts) {
        title.setText(facts.title());
        lines.setText(String.join("\n", facts.lines()));
        pseudoClassStateChanged(STALE, facts.stale());
        setVisible(true);
    }
}
