package uz.posbon.ui.video.wall;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A layout as an operator types it and a file keeps it. */
final class LayoutText {

    private static final Map<String, WallLayout> NAMED = Map.of(
            "1", WallLayout.grid(1, 1),
            "1+5", StandardLayouts.ONE_AND_FIVE,
            "1+7", StandardLayouts.ONE_AND_SEVEN,
            "2+8", StandardLayouts.TWO_AND_EIGHT);
    private static final Pattern GRID = Pattern.compile("(\\d{1,2})x(\\d{1,2})(?::(.*))?");
    private static final Pattern CELL = Pattern.compile("(\\d{1,2}),(\\d{1,2})(?:,(\\d{1,2}),(\\d{1,2}))?");
    private static final int LONGEST = 1000;

    private LayoutText() {}

    static String of(WallLayout layout) {
        for (Map.Entry<String, WallLayout> named : NAMED.entrySet()) {
            if (named.getValue().equals(layout)) {
                return named.getKey();
            }
        }
        String grid = layout.columns() + "x" + layout.rows();
        boolean plain = layout.columns() <= WallLayout.LARGEST_GRID && layout.rows() <= WallLayout.LARGEST_GRID
                && WallLayout.grid(layout.columns(), layout.rows()).equals(layout);
        return plain ? grid : grid + ":" + layout.cells().stream().map(WallCell::text).collect(Collectors.joining("/"));
    }

    static WallLayout parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A layout's text has at most " + LONGEST + " characters, not " + text.length() + ".");
        }
        String plain = latin(text.strip());
        WallLayout named = NAMED.get(plain);
        if (named != null) {
            return named;
        }
        Matcher grid = GRID.matcher(plain);
        if (!grid.matches()) {
            throw unknown(text);
        }
        int columns = Integer.parseInt(grid.group(1));
        int rows = Integer.parseInt(grid.group(2));
        String cells = grid.group(3);
        return cells == null ? WallLayout.grid(columns, rows) : new WallLayout(columns, rows, cells(text, cells));
    }

    private static List<WallCell> cells(String text, String cells) {
        return Arrays.stream(cells.split("/", -1)).map(cell -> cell(text, cell)).toList();
    }

    private static WallCell cell(String text, String part) {
        Matcher cell = CELL.matcher(part);
        if (!cell.matches()) {
            throw unknown(text);
        }
        return new WallCell(
                Integer.parseInt(cell.group(1)) - 1,
                Integer.parseInt(cell.group(2)) - 1,
                cell.group(3) == null ? 1 : Integer.parseInt(cell.group(3)),
                cell.group(4) == null ? 1 : Integer.parseInt(cell.group(4)));
    }

    /** Under a Cyrillic keyboard the key that looks like an x gives another letter. */
    private static String latin(String text) {
        return text.replace('X', 'x').replace('х', 'x').replace('Х', 'x').replace('×', 'x');
    }

    private static IllegalArgumentException unknown(String text) {
        String typed = text.strip();
        String head = typed.length() <= 40 ? typed : typed.substring(0, 40) + "...";
        return new IllegalArgumentException("No layout \"" + head + "\": use 1, 2x2, 3x3, 4x4, 1+5, 1+7, 2+8, a grid up to 8x8 such as 5x3, "
                + "or cells (column,row,columns,rows) such as 3x2:1,1,2,2/3,1/3,2.");
    }
}
