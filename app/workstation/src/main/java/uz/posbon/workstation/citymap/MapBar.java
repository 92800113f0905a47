package uz.posbon.workstation.citymap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import uz.posbon.workstation.words.Words;

/** The map's few buttons in a column beside it, each of which is a verb too. FX thread only. */
final class MapBar extends VBox {
    /** In em, as the style sheet has it. */
    static final double WIDTH = 2.462;

    private static final Duration SOON = Duration.millis(300);

    private final List<ButtonBase> buttons = new ArrayList<>();
    private final ToggleButton lock = new ToggleButton();
    private final ToggleButton split = new ToggleButton();
    private final ContextMenu layers = new ContextMenu();

    /** @param line runs what an operator would have written */
    MapBar(Consumer<String> line) {
        getStyleClass().addAll("map-bar", "bar");
        setMinSize(USE_PREF_SIZE, 0);
        add(new Button(), "fit", "mdmz-zoom_out_map", () -> line.accept("fit"));
        add(new Button(), "measure", "mdmz-straighten", () -> line.accept("measure"));
        add(new Button(), "draw", "mdal-format_shapes", () -> line.accept("draw area"));
        add(new Button(), "circle", "mdmz-panorama_fish_eye", () -> line.accept("draw circle"));
        add(lock, "lock", "mdal-lock_open", () -> line.accept("map-lock " + (lock.isSelected() ? "on" : "off")));
        add(split, "split", "mdmz-vertical_split", () -> line.accept("split " + (split.isSelected() ? "on" : "off")));
        Button folded = new Button();
        add(folded, "layers", "mdal-layers", () -> layers.show(folded, Side.LEFT, -4, 0));
        for (CityLayer layer : CityLayer.values()) {
            CheckMenuItem item = new CheckMenuItem();
            item.setUserData(layer);
            item.setOnAction(event -> line.accept("layer " + layer.word() + (item.isSelected() ? " on" : " off")));
            layers.getItems().add(item);
        }
    }

    private void add(ButtonBase button, String name, String icon, Runnable action) {
        button.setId("map-" + name);
        button.getStyleClass().add("map-button");
        button.setGraphic(new FontIcon(icon));
        button.setOnAction(event -> action.run());
        // The map keeps the keyboard; every button has a key there.
        button.setFocusTraversable(false);
        button.setUserData("map.bar." + name);
        buttons.add(button);
        getChildren().add(button);
    }

    void words(Words words) {
        for (ButtonBase button : buttons) {
            String text = words.text(String.valueOf(button.getUserData()));
            Tooltip tip = new Tooltip(text);
            tip.setShowDelay(SOON);
            button.setTooltip(tip);
            button.setAccessibleText(text);
        }
        layers.getItems().forEach(item -> {
            if (item.getUserData() instanceof CityLayer layer) {
                item.setText(words.text("map.layer." + layer.word()));
            }
        });
    }

    /** Shows how things are, whoever made them so. */
    void show(boolean locked, boolean isSplit, Iterable<CityLayer> shown) {
        lock.setSelected(locked);
        lock.setGraphic(new FontIcon(locked ? "mdal-lock" : "mdal-lock_open"));
        split.setSelected(isSplit);
        List<CityLayer> on = new ArrayList<>();
        shown.forEach(on::add);
        layers.getItems().forEach(item -> {
            if (item instanceof CheckMenuItem check && check.getUserData() instanceof CityLayer layer) {
                check.setSelected(on.contains(layer));
            }
        });
    }
}
