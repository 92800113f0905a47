package uz.posbon.workstation.wall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.Tone;

/** Figures on a display: one in each tile, as large as it fits. */
final class FiguresPanelView extends Region implements PanelView {
    private static final double GAP = 8;
    /** Digits are that much narrower than high. */
    private static final double SLIM = 0.62;
    /** And letters of words. */
    private static final double WORDS = 0.58;
    /** Letters of a limit or a trend, of the tile's height. */
    private static final double DETAIL = 0.095;

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
        boolean details = shown != null && shown.figures().stream().anyMatch(figure -> !figure.limit().isEmpty() || !figure.trend().isEmpty());
        for (int i = 0; i < count; i++) {
            tiles.get(i).fit(width, height, details);
            tiles.get(i).resizeRelocate(Math.rint(i % columns * (width + GAP)), Math.rint(i / columns * (height + GAP)), Math.rint(width), Math.rint(height));
        }
    }

    /** One figure: the number above, what it is below it, each at the same height in every tile of the panel. */
    private static final class Tile extends Region {
        private final FittingLabel value = new FittingLabel("seat-value");
        private final FittingLabel label = new FittingLabel("seat-value-label");
        private final FittingLabel limit = new FittingLabel("seat-value-label");
        private final FittingLabel trend = new FittingLabel("seat-value-label");
        private boolean detailed;
        private @Nullable Tone tone;

        Tile() {
            getStyleClass().add("seat-tile");
            label.setWrapText(true);
            getChildren().addAll(value, label, limit, trend);
        }

        void show(PanelModel.Figure figure) {
            value.setText(figure.value());
            label.setText(figure.label());
            limit.setText(figure.limit());
            trend.setText(figure.trend());
            if (tone != figure.tone()) {
                if (tone != null) {
                    tone(tone, false);
                }
                tone = figure.tone();
                tone(figure.tone(), true);
            }
        }

        private void tone(Tone of, boolean on) {
            PseudoClass name = of.pseudoClass();
            value.pseudoClassStateChanged(name, on);
            pseudoClassStateChanged(name, on);
        }

        /** @param details whether any tile of the panel has a limit or a trend */
        void fit(double width, double height, boolean details) {
            detailed = details;
            value.letters(Math.min(height * (details ? 0.40 : 0.52), width * 0.9 / Math.max(2, value.getText().length()) / SLIM));
            double line = fitting(label.getText().length(), width);
            double most = height * (details ? 0.10 : 0.14);
            // What does not fit on one line stands on two, as large as its longest word lets it.
            label.letters(line >= most * 0.8 ? Math.min(line, most)
                    : Math.min(most * 0.8, fitting(Arrays.stream(label.getText().split(" ")).mapToInt(String::length).max().orElse(1), width)));
            limit.letters(Math.min(height * DETAIL, fitting(limit.getText().length(), width)));
            trend.letters(Math.min(height * DETAIL, fitting(trend.getText().length(), width)));
            requestLayout();
        }

        private static double fitting(int letters, double width) {
            return width * 0.94 / Math.max(1, letters) / WORDS;
        }

        @Override
        protected void layoutChildren() {
            double height = getHeight();
            place(value, 0, height * (detailed ? 0.48 : 0.66));
            place(label, height * (detailed ? 0.48 : 0.66), height * (detailed ? 0.24 : 0.32));
            // A line is a good third higher than its letters.
            place(limit, height * 0.72, height * DETAIL * 1.4);
            place(trend, height * 0.86, height * DETAIL * 1.4);
        }

        private void place(FittingLabel one, double top, double tall) {
            one.resizeRelocate(0, Math.rint(top), getWidth(), Math.rint(tall));
        }
    }
}
