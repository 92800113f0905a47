package uz.posbon.ui.video.wall;

/**
 * The place of one tile on a layout's grid.
 *
 * @param column leftmost column, from 0
 * @param row uppermost row, from 0
 * @param columnSpan columns it covers, 1 or more
 * @param rowSpan rows it covers, 1 or more
 */
public record WallCell(int column, int row, int columnSpan, int rowSpan) {

    /** @throws IllegalArgumentException for a negative place or an empty span */
    public WallCell {
        if (column < 0 || row < 0 || columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("A cell needs a place from column 1, row 1 on and a span of 1 or more.");
        }
    }

    /** A cell of one column and one row. */
    public static WallCell at(int column, int row) {
        return new WallCell(column, row, 1, 1);
    }

    int right() {
        return column + columnSpan;
    }

    int bottom() {
        return row + rowSpan;
    }

    boolean overlaps(WallCell other) {
        return column < other.right() && other.column < right() && row < other.bottom() && other.row < bottom();
    }

    /** As an operator counts: from 1; the span only where it says something. */
    String text() {
        String place = (column + 1) + "," + (row + 1);
        return columnSpan == 1 && rowSpan == 1 ? place : place + "," + columnSpan + "," + rowSpan;
    }
}
