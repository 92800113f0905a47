package uz.posbon.workstation.wall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;

/** Figures on a display: one in each tile, as large as it fits; boards of several alike and charts below them. */
final class FiguresPanelView extends Region implements PanelView {
    private static final double GAP = 8;
    /** Digits are that much narrower than high. */
    private static final double SLIM = 0.62;
    /** And letters of words. */
    private static final double WORDS = 0.58;
    /** Letters of a limit or a trend, of the tile's height. */
    private static final double DETAIL = 0.095;

    /** What tiles take of the height where there is more. */
    private static final double TILES = 0.36;

    /** A chart that is smaller than so many letters has smaller ones. */
    private static final double CHART_EM = 26;

    /** Never seen; its font is the usual text's. */
    private final Label scale = new Label();
    private final List<Tile> tiles = new ArrayList<>();
    private final List<BoardView> boards = new ArrayList<>();
    private final List<FigureChart> charts = new ArrayList<>();
    private List<FigureChart.Form> forms = List.of();
    private PanelModel.@Nullable Figures shown;

    FiguresPanelView() {
        scale.setVisible(false);
        getChildren().add(scale);
    }

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
        while (boards.size() > figures.boards().size()) {
            getChildren().remove(boards.removeLast());
        }
        while (boards.size() < figures.boards().size()) {
            BoardView board = new BoardView();
            boards.add(board);
            getChildren().add(board);
        }
        for (int i = 0; i < boards.size(); i++) {
            boards.get(i).show(figures.boards().get(i));
        }
        charts(figures.charts());
        requestLayout();
    }

    /** Numbers that change are set in the charts there are. */
    private void charts(List<PanelModel.Chart> next) {
        List<FigureChart.Form> wanted = next.stream().map(PanelModel.Chart::form).toList();
        if (!wanted.equals(forms)) {
            getChildren().removeAll(charts);
            charts.clear();
            forms = wanted;
            wanted.forEach(form -> charts.add(new FigureChart(form)));
            getChildren().addAll(charts);
        }
        for (int i = 0; i < charts.size(); i++) {
            charts.get(i).show(next.get(i).content());
        }
    }

    @Override
    protected void layoutChildren() {
        List<Region> large = Stream.<Region>concat(boards.stream(), charts.stream()).toList();
        double top = tiles.isEmpty() ? 0 : large.isEmpty() ? getHeight() : Math.rint(getHeight() * TILES);
        tiles(top);
        if (!large.isEmpty()) {
            large(large, tiles.isEmpty() ? 0 : top + GAP);
        }
    }

    /** A chart's letters are a display's as long as it has the room for them. */
    private void letters(FigureChart chart, double width, double height) {
        double em = Math.floor(Math.min(scale.getFont().getSize(), Math.min(width, height) / CHART_EM));
        String style = "-fx-font-size: " + (int) Math.max(1, em) + "px;";
        if (!style.equals(chart.getStyle())) {
            chart.setStyle(style);
        }
    }

    /** Beside each other where that is wide enough, else one below the other. */
    private void large(List<Region> parts, double top) {
        double height = getHeight() - top;
        boolean across = getWidth() > height;
        int count = parts.size();
        double wide = across ? (getWidth() - (count - 1) * GAP) / count : getWidth();
        double tall = across ? height : (height - (count - 1) * GAP) / count;
        charts.forEach(chart -> letters(chart, wide, tall));
        for (int i = 0; i < count; i++) {
            parts.get(i).resizeRelocate(across ? Math.rint(i * (wide + GAP)) : 0, Math.rint(across ? top : top + i * (tall + GAP)), Math.rint(wide), Math.rint(tall));
        }
    }

    private void tiles(double all) {
        int count = tiles.size();
        if (count == 0) {
            return;
        }
        int columns = (int) Math.clamp(Math.round(Math.sqrt(count * getWidth() / Math.max(1, all) / 1.4)), 1, count);
        int rows = (count + columns - 1) / columns;
        double width = (getWidth() - (columns - 1) * GAP) / columns;
        double height = (all - (rows - 1) * GAP) / rows;
        boolean details = shown != null && shown.figures().stream().anyMatch(figure -> !figure.limit().isEmpty() || !figure.trend().isEmpty());
        for (int i = 0; i < count; i++) {
            tiles.get(i).fit(width, height, details);
            tiles.get(i).resizeRelocate(Math.rint(i % columns * (width + GAP)), Math.rint(i / columns * (height + GAP)), Math.rint(width), Math.rint(height));
        }
    }

    /** One figure: the number above, what it is below it, each at the same height in every tile of the panel. */
    private static final class Tile extends Region {
        private final SymbolView symbol = new SymbolView(13);
        private final FittingLabel value = new FittingLabel("seat-value");
        private final FittingLabel label = new FittingLabel("seat-value-label");
        private final FittingLabel limit = new FittingLabel("seat-value-label");
        private final FittingLabel trend = new FittingLabel("seat-value-label");
        private boolean detailed;
        private @Nullable Tone tone;

        Tile() {
            getStyleClass().add("seat-tile");
            label.setWrapText(true);
            getChildren().addAll(symbol, value, label, limit, trend);
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
                // Beside the colour, for whoever sees none.
                symbol.show(figure.tone(), figure.tone().shape());
                symbol.setVisible(figure.tone() != Tone.NEUTRAL);
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
            double side = Math.rint(Math.min(height * 0.16, getWidth() * 0.12));
            symbol.resizeRelocate(side * 0.4, side * 0.4, side, side);
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
