package uz.posbon.workstation.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.Tone;

/** Figures on a display: one in each tile, as large as it fits. */
final class FiguresPanelView extends Region implements PanelView {
    private static final double GAP = 8;
    /** Digits are that much narrower than high. */
    private static final double SLIM = 0.62;

    private final List<Tile> tiles = new ArrayList<>();
    private PanelModel.@Nullable Figures shown;

    @Override
    public Region node() {
        return this;
    }

    @Override
    public boolean takes(PanelModel model) {
        return model instanceof PanelModel.Figures;
    }

    @Override
    public void show(PanelModel model, DisplayModel display) {
        PanelModel.Figures figures = (PanelModel.Figures) model;
        if (figures.equals(shown)) {
            return;
        }
        shown = figures;
        while (tiles.size() > figures.figures().size()) {
            getChildren().remove(tiles.removeLast());
        }
        while (tiles.size() < figures.figures().size()) {
            Tile tile = new Tile();
            tiles.add(tile);
            getChildren().add(tile);
        }
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(figures.figures().get(i));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        int count = tiles.size();
        if (count == 0) {
            return;
        }
        int columns = (int) Math.clamp(Math.round(Math.sqrt(count * getWidth() / Math.max(1, getHeight()) / 1.4)), 1, count);
        int rows = (count + columns - 1) / columns;
        double width = (getWidth() - (columns - 1) * GAP) / columns;
        double height = (getHeight() - (rows - 1) * GAP) / rows;
        for (int i = 0; i < count; i++) {
            tiles.get(i).fit(width, height);
            tiles.get(i).resizeRelocate(Math.rint(i % columns * (width + GAP)), Math.rint(i / columns * (height + GAP)), Math.rint(width), Math.rint(height));
        }
    }

    /** One figure. */
    private static final class Tile extends VBox {
        private final FittingLabel value = new FittingLabel("seat-value");
        private final FittingLabel label = new FittingLabel("seat-value-label");
        private final FittingLabel limit = new FittingLabel("seat-value-label");
        private final FittingLabel trend = new FittingLabel("seat-value-label");
        private @Nullable Tone tone;

        Tile() {
            getStyleClass().add("seat-tile");
            setAlignment(Pos.CENTER);
            value.setMinWidth(USE_PREF_SIZE);
            label.setWrapText(true);
            getChildren().addAll(value, label, limit, trend);
        }

        void show(PanelModel.Figure figure) {
            value.setText(figure.value());
            label.setText(figure.label());
            line(limit, figure.limit());
            line(trend, figure.trend());
            if (tone != figure.tone()) {
                if (tone != null) {
                    tone(tone, false);
                }
                tone = figure.tone();
                tone(figure.tone(), true);
            }
        }

        private static void line(FittingLabel line, String text) {
            line.setText(text);
            line.setVisible(!text.isEmpty());
            line.setManaged(line.isVisible());
        }

        private void tone(Tone of, boolean on) {
            PseudoClass name = of.pseudoClass();
            value.pseudoClassStateChanged(name, on);
            pseudoClassStateChanged(name, on);
        }

        void fit(double width, double height) {
            double wide = width * 0.9 / Math.max(2, value.getText().length()) / SLIM;
            boolean alone = !limit.isManaged() && !trend.isManaged();
            value.letters(Math.min(height * (alone ? 0.52 : 0.36), wide));
            label.letters(Math.min(height * (alone ? 0.14 : 0.12), width * 0.085));
            limit.letters(Math.min(height * 0.115, width * 0.065));
            trend.letters(Math.min(height * 0.115, width * 0.065));
        }
    }
}
