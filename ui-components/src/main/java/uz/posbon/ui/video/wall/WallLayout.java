package uz.posbon.ui.video.wall;

import java.util.ArrayList;
import java.util.List;

/**
 * How a wall is divided: cells on a grid, in the order of their slot numbers (the first cell is slot 1). Places without a cell stay empty.
 *
 * @param columns of the grid, 1 to 24
 * @param rows of the grid, 1 to 24
 * @param cells 1 to 64, none over another
 */
public record WallLayout(int columns, int rows, List<WallCell> cells) {

    /** Most columns or rows of a plain grid. */
    public static final int LARGEST_GRID = 8;
    /** Most columns or rows that cells may be placed on. */
    static final int FINEST_GRID = 24;

    private static final int MOST_CELLS = LARGEST_GRID * LARGEST_GRID;

    /** @throws IllegalArgumentException with a sentence for the operator when cells overlap, reach out of the grid or are too many */
    public WallLayout {
        cells = List.copyOf(cells);
        if (columns < 1 || columns > FINEST_GRID || rows < 1 || rows > FINEST_GRID) {
            throw new IllegalArgumentException(
                    "A layout's grid has 1 to " + FINEST_GRID + " columns and rows, not " + columns + "x" + rows + ".");
        }
        if (cells.isEmpty() || cells.size() > MOST_CELLS) {
            throw new IllegalArgumentException("A layout has 1 to " + MOST_CELLS + " tiles, not " + cells.size() + ".");
        }
        requireInside(columns, rows, cells);
        requireApart(cells);
    }

    private static void requireInside(int columns, int rows, List<WallCell> cells) {
        for (WallCell cell : cells) {
            // Compared without sums, which a hostile span would let overflow.
            if (cell.column() >= columns || cell.columnSpan() > columns - cell.column()
                    || cell.row() >= rows || cell.rowSpan() > rows - cell.row()) {
                throw new IllegalArgumentException("Tile " + (cells.indexOf(cell) + 1) + " (" + cell.text() + ") reaches out of the "
                        + columns + "x" + rows + " grid.");
            }
        }
    }

    private static void requireApart(List<WallCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (cells.get(i).overlaps(cells.get(j))) {
                    throw new IllegalArgumentException("Tiles " + (j + 1) + " (" + cells.get(j).text() + ") and " + (i + 1) + " ("
                            + cells.get(i).text() + ") overlap.");
                }
            }
        }
    }

    /**
     * A plain grid, numbered row by row.
     *
     * @throws IllegalArgumentException beyond {@link #LARGEST_GRID}
     */
    public static WallLayout grid(int columns, int rows) {
        if (columns < 1 || columns > LARGEST_GRID || rows < 1 || rows > LARGEST_GRID) {
            throw new IllegalArgumentException("A grid goes from 1x1 to " + LARGEST_GRID + "x" + LARGEST_GRID + ", not " + columns + "x" + rows + ".");
        }
        List<WallCell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells.add(WallCell.at(column, row));
            }
        }
        return new WallLayout(columns, rows, cells);
    }

    /** The layouts every operator knows, in the order of their keys: 1, 2x2, 3x3, 4x4, 1+5, 1+7, 2+8. */
    public static List<WallLayout> standard() {
        return StandardLayouts.ALL;
    }

    /**
     * Reads a layout's name ({@code 1}, {@code 2x2}, {@code 1+5}, {@code 5x3}) or its cells as {@link #text()} writes them.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public static WallLayout parse(String text) {
        return LayoutText.parse(text);
    }

    /** The shortest text {@link #parse} gives this layout for, for example {@code 2+8} or {@code 3x2:1,1,2,2/3,1/3,2}. */
    public String text() {
        return LayoutText.of(this);
    }

    /** How many slots it has. */
    public int size() {
        return cells.size();
    }

    /**
     * The cells' places on an area; with a cell on every place of the grid they and the gaps fill it to the last pixel.
     *
     * @param width in pixels, as are height and gap
     */
    public List<CellArea> areas(int width, int height, int gap) {
        return cells.stream()
                .map(cell -> {
                    int x = start(cell.column(), columns, width, gap);
                    int y = start(cell.row(), rows, height, gap);
                    return new CellArea(x, y, end(cell.right(), columns, width, gap) - x, end(cell.bottom(), rows, height, gap) - y);
                })
                .toList();
    }

    /** Every edge is computed from the whole, so that rounding never adds up. */
    private static int start(int line, int lines, int length, int gap) {
        return share(line, lines, length, gap) + line * gap;
    }

    private static int end(int line, int lines, int length, int gap) {
        return share(line, lines, length, gap) + (line - 1) * gap;
    }

    private static int share(int line, int lines, int length, int gap) {
        long content = Math.max(0, length - (long) (lines - 1) * gap);
        return (int) Math.round(content * (double) line / lines);
    }
}
