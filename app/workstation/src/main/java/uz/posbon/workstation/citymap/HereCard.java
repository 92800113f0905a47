package uz.posbon.workstation.citymap;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import uz.posbon.workstation.words.Words;

/** What is at a place, beside the place; coordinates can be copied. FX thread only. */
final class HereCard extends FactCard {
    /**
     * A card that is not shown yet.
     *
     * @param line runs what an operator would have written
     * @param closed told when it was put away
     */
    HereCard(Consumer<String> line, Runnable closed) {
        super("map-here", line, closed);
    }

    void show(Here here, Words words) {
        say(here.address().isEmpty() ? words.text("map.here") : here.address(), here.facts(), words);
        String name = words.text("map.here.coordinates");
        String label = name;
        for (String notation : here.notations()) {
            TextField field = new TextField(notation);
            field.setEditable(false);
            field.setPrefColumnCount(26);
            field.getStyleClass().add("map-card-copy");
            field.setAccessibleText(name);
            row(label, field);
            label = "";
        }
        setVisible(true);
    }
}
