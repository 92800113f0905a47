package uz.posbon.workstation.wall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;

/**
 * A board on a display: a line for each, its numbers in columns that stand one below the other, as large as all lines fit, in one column of lines or
 * several. Where not all fit, those that are worst off are there, and how many are not. FX thread only.
 */
final class BoardView extends Region {
    /** Heights and widths in em; at less a number cannot be read from six metres. */
    private static final double HEAD = 2.2;
    private static final double LEAST_ROW = 2.3;
    private static final double MOST_ROW = 6;
    private static final double LEAST_WIDTH = 24;
    private static final double GAP = 0.6;
    /** Of a line: the name's part of its width, its letters and the numbers' of its height. */
    private static final double NAME = 0.46;
    private static final double NAME_LETTERS = 0.36;
    private static final double REMARK_LETTERS = 0.24;
    private static final double NUMBER_LETTERS = 0.62;
    /** Letters are that much narrower than high. */
    private static final double SLIM = 0.6;
    /** Beside words of the head, of its height. */
    private static final double SIDE = 0.2;

    private final Label empty = new Label();
    private final List<Head> heads = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final FittingLabel more = new FittingLabel("seat-value-label");
    private PanelModel.@Nullable Board shown;

    BoardView() {
        getStyleClass().add("seat-board");
        empty.getStyleClass().add("seat-empty");
        empty.setWrapText(true);
        getChildren().addAll(empty, more);
    }

    void show(PanelModel.Board board) {
        if (!board.equals(shown)) {
            shown = board;
            empty.setText(board.empty());
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        PanelModel.Board board = shown;
        if (board == null) {
            return;
        }
        double em = empty.getFont().getSize();
        int lines = board.lines().size();
        int blocks = blocks(lines, getWidth() / em, getHeight() / em);
        int capacity = capacity(blocks, getHeight() / em);
        List<PanelModel.Line> fit = worst(board.lines(), lines > capacity ? capacity - 1 : lines);
        int left = lines - fit.size();
        int deep = Math.max(1, Math.ceilDiv(fit.size() + (left > 0 ? 1 : 0), blocks));
        double width = (getWidth() - (blocks - 1) * GAP * em) / blocks;
        double row = Math.min((getHeight() - HEAD * em) / deep, MOST_ROW * em);
        empty.setVisible(lines == 0);
        empty.resizeRelocate(0, HEAD * em, getWidth(), Math.max(0, getHeight() - HEAD * em));
        while (heads.size() < blocks) {
            heads.add(add(new Head()));
        }
        while (rows.size() < fit.size()) {
            rows.add(add(new Row()));
        }
        for (int i = 0; i < heads.size(); i++) {
            boolean used = i < blocks && (i == 0 || i * deep < lines);
            heads.get(i).setVisible(used);
            if (used) {
                heads.get(i).show(i == 0 ? board.title() : "", board.columns(), em, width);
                heads.get(i).resizeRelocate(Math.rint(i * (width + GAP * em)), 0, Math.rint(width), Math.rint(HEAD * em));
            }
        }
        // All lines alike: numbers are compared by their length before they are read.
        int name = longest(fit.stream().map(PanelModel.Line::name));
        int remark = longest(fit.stream().map(PanelModel.Line::remark));
        int number = longest(fit.stream().flatMap(line -> line.numbers().stream()));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(i < fit.size());
            if (i < fit.size()) {
                rows.get(i).show(fit.get(i), width, row, em, name, remark, number);
                place(rows.get(i), i, deep, width, row, em);
            }
        }
        more.setVisible(left > 0);
        if (left > 0) {
            more.setText("+" + left);
            more.letters(row * NAME_LETTERS);
            place(more, fit.size(), deep, width, row, em);
        }
    }

    private static void place(Region line, int at, int deep, double width, double row, double em) {
        line.resizeRelocate(Math.rint(at / deep * (width + GAP * em)), Math.rint(HEAD * em + at % deep * row), Math.rint(width), Math.rint(row));
    }

    private <T extends Region> T add(T part) {
        getChildren().add(part);
        return part;
    }

    /** As few columns of lines as let every line be high enough, as many as there is width for. Lengths in em. Pure. */
    static int blocks(int lines, double width, double height) {
        int most = (int) Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP)));
        for (int blocks = 1; blocks < most; blocks++) {
            if (capacity(blocks, height) >= lines) {
                return blocks;
            }
        }
        return most;
    }

    static int capacity(int blocks, double height) {
        return blocks * (int) Math.max(1, Math.floor((height - HEAD) / LEAST_ROW));
    }

    /** So many of them, the worst off, in the order they stand in. Pure. */
    static List<PanelModel.Line> worst(List<PanelModel.Line> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        Set<Integer> kept = new HashSet<>(IntStream.range(0, lines.size()).boxed()
                // Whoever is on a break has nothing on his hands.
                .sorted(Comparator.comparing((Integer i) -> lines.get(i).tone() == Tone.OFF).thenComparing(i -> lines.get(i).tone()))
                .limit(Math.max(0, most))
                .toList());
        return IntStream.range(0, lines.size()).filter(kept::contains).mapToObj(lines::get).toList();
    }

    private static double fitting(String text, double width) {
        return fitting(text.length(), width);
    }

    private static double fitting(int letters, double width) {
        return width / Math.max(1, letters) / SLIM;
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    /** Letters of the longer line where a text stands on two as evenly as its words let it. Pure. */
    static int twoLines(String text) {
        return IntStream.concat(IntStream.of(text.length()), IntStream.range(0, text.length())
                        .filter(at -> text.charAt(at) == ' ')
                        .map(at -> Math.max(at, text.length() - at - 1)))
                .min()
                .orElse(0);
    }

    /** What the columns are of. */
    private static final class Head extends Region {
        private final FittingLabel title = new FittingLabel("seat-title");
        private final List<FittingLabel> columns = new ArrayList<>();

        Head() {
            getStyleClass().add("seat-board-head");
            title.setWrapText(true);
            getChildren().add(title);
        }

        void show(String text, List<String> names, double em, double width) {
            title.setText(text);
            title.letters(Math.min(em, fitting(text, width * NAME)));
            double wide = width * (1 - NAME) / Math.max(1, names.size()) - HEAD * em * SIDE;
            while (columns.size() < names.size()) {
                FittingLabel column = new FittingLabel("seat-column");
                column.setWrapText(true);
                columns.add(column);
                getChildren().add(column);
            }
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).setText(names.get(i));
                columns.get(i).letters(Math.min(em * 0.72, fitting(twoLines(names.get(i)), wide)));
            }
        }

        @Override
        protected void layoutChildren() {
            double name = getWidth() * NAME;
            title.resizeRelocate(getHeight() * SIDE, 0, name - getHeight() * SIDE, getHeight());
            double wide = (getWidth() - name) / Math.max(1, columns.size());
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).resizeRelocate(name + i * wide, 0, wide - getHeight() * SIDE, getHeight());
            }
        }
    }

    /** One line. */
    private static final class Row extends Region {
        private final SymbolView symbol = new SymbolView(13);
        private final FittingLabel name = new FittingLabel("seat-line");
        private final FittingLabel remark = new FittingLabel("seat-remark");
        private final List<FittingLabel> numbers = new ArrayList<>();
        private @Nullable Tone tone;

        Row() {
            getStyleClass().add("seat-board-row");
            // A long name stands on two lines where these are high enough.
            name.setWrapText(true);
            getChildren().addAll(symbol, name, remark);
        }

        void show(PanelModel.Line line, double width, double height, double em, int longestName, int longestRemark, int longestNumber) {
            symbol.show(line.tone(), line.tone().shape());
            symbol.setVisible(line.tone() != Tone.NEUTRAL);
            name.setText(line.name());
            remark.setText(line.remark());
            double room = width * NAME - indent(width, height);
            // Smaller letters before a name is cut, as long as they are a display's usual ones.
            double letters = Math.min(height * NAME_LETTERS, Math.max(Math.min(height * 0.26, em), fitting(longestName, room)));
            name.letters(letters);
            // Never larger than the name it is a remark on.
            remark.letters(Math.min(Math.min(height * REMARK_LETTERS, letters), Math.max(Math.min(height * 0.18, em * 0.72), fitting(longestRemark, room))));
            while (numbers.size() < line.numbers().size()) {
                FittingLabel number = new FittingLabel("seat-number");
                numbers.add(number);
                getChildren().add(number);
            }
            double wide = width * (1 - NAME) / Math.max(1, numbers.size());
            for (int i = 0; i < numbers.size(); i++) {
                numbers.get(i).setText(line.numbers().get(i));
                numbers.get(i).letters(Math.min(height * NUMBER_LETTERS, fitting(longestNumber, wide * 0.9)));
            }
            if (tone != line.tone()) {
                if (tone != null) {
                    numbers.getFirst().pseudoClassStateChanged(tone.pseudoClass(), false);
                }
                tone = line.tone();
                numbers.getFirst().pseudoClassStateChanged(line.tone().pseudoClass(), true);
            }
            requestLayout();
        }

        /** Where the words begin: the shape has its place before them. */
        private static double indent(double width, double height) {
            return Math.min(height * 0.85, width * NAME * 0.2);
        }

        @Override
        protected void layoutChildren() {
            double height = getHeight();
            double names = getWidth() * NAME;
            double indent = indent(getWidth(), height);
            double side = Math.min(indent * 0.6, symbol.prefWidth(-1) * 1.6);
            symbol.resizeRelocate(indent * 0.2, (height - side) / 2, side, side);
            boolean remarked = !remark.getText().isEmpty();
            name.resizeRelocate(indent, remarked ? height * 0.08 : 0, names - indent, remarked ? height * 0.5 : height);
            remark.resizeRelocate(indent, height * 0.56, names - indent, height * 0.36);
            double wide = (getWidth() - names) / Math.max(1, numbers.size());
            for (int i = 0; i < numbers.size(); i++) {
                numbers.get(i).resizeRelocate(names + i * wide, 0, wide - wide * 0.1, height);
            }
        }
    }
}
