package uz.posbon.ui.map;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What a map says about itself: scale, north, source, and what is missing. */
final class MapFurniture {

    private static final double WIDEST = 120;
    private static final double EDGE = 8;
    private static final double USUAL_TEXT = 13;

    private final Label north = label("map-north");
    private final Label scale = label("map-scale");
    private final Label attribution = label("map-attribution");
    private final Label schematic = label("map-schematic");
    private final Label missing = label("map-missing");
    private final Label tool = label("map-tool");
    private final Region bar = new Region();
    private final DoubleBinding text = Bindings.createDoubleBinding(() -> north.getFont().getSize() / USUAL_TEXT, north.fontProperty());

    MapFurniture() {
        bar.getStyleClass().add("map-scale-bar");
        scale.setGraphic(bar);
        scale.setGraphicTextGap(6);
    }

    List<Node> nodes() {
        return List.of(scale, north, attribution, schematic, missing, tool);
    }

    /** How large its own words are, 1 for the usual size; the map's follow. */
    DoubleBinding text() {
        return text;
    }

    void show(MapFrame frame, MapWords words, String source, @Nullable BackdropState state, boolean hasSchematic) {
        double width = frame.viewport().width();
        double height = frame.viewport().height();
        boolean painted = state instanceof BackdropState.Shown;
        north.setText("\u25B2 " + words.north());
        place(north, true, width - EDGE, EDGE, true);
        place(attribution, painted && !source.isEmpty(), width - EDGE, height - EDGE, false, source);
        place(schematic, !painted && hasSchematic, width - EDGE, height - EDGE, false, words.schematic());
        missing.setText(missing(state, words));
        missing.setVisible(!missing.getText().isEmpty());
        size(missing);
        ruler(frame.viewport(), words);
        missing.relocate(EDGE, Math.rint(scale.getLayoutY() - 6 - missing.getHeight()));
    }

    private static String missing(@Nullable BackdropState state, MapWords words) {
        return switch (state) {
            case BackdropState.Missing gone -> words.noBackground(gone.gap());
            case BackdropState.Shown(Gap hole) when hole != null -> words.holes(hole);
            case null, default -> "";
        };
    }

    /** What the tool in the operator's hand says; empty without one. */
    void say(MapFrame frame, String words) {
        tool.setText(words);
        tool.setVisible(!words.isEmpty());
        size(tool);
        tool.relocate(Math.rint((frame.viewport().width() - tool.getWidth()) / 2), EDGE);
    }

    private void ruler(Viewport view, MapWords words) {
        double metres = round(view.metresPerPixel() * WIDEST);
        double pixels = Math.rint(metres / view.metresPerPixel());
        scale.setText(metres >= 1000
                ? String.format(Locale.ROOT, "%.0f %s", metres / 1000, words.kilometres())
                : String.format(Locale.ROOT, "%.0f %s", metres, words.metres()));
        bar.setMinSize(pixels, 6);
        bar.setMaxSize(pixels, 6);
        size(scale);
        scale.relocate(EDGE, Math.rint(view.height() - EDGE - scale.getHeight()));
    }

    /** The greatest of 1, 2, 5, 10, 20, ... that is not above the length. */
    static double round(double metres) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, metres))));
        double digit = metres / power;
        return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
    }

    private static void place(Label label, boolean shown, double right, double bottom, boolean top, String text) {
        label.setText(text);
        place(label, shown, right, bottom, top);
    }

    private static void place(Label label, boolean shown, double right, double edge, boolean top) {
        label.setVisible(shown);
        size(label);
        label.relocate(Math.rint(right - label.getWidth()), top ? edge : Math.rint(edge - label.getHeight()));
    }

    private static void size(Label label) {
        label.applyCss();
        label.autosize();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().addAll("map-note", styleClass);
        label.setMouseTransparent(true);
        label.setManaged(false);
        return label;
    }
}
