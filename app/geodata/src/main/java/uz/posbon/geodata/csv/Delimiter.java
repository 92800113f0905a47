package uz.posbon.geodata.csv;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what stands between the cells: what splits the header into columns that are known, else into most. */
final class Delimiter {
    private static final List<Character> USUAL = List.of(';', '\t', ',', '|');

    private Delimiter() {}

    static char of(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return USUAL.stream().max(Comparator.comparingInt(delimiter -> points(header, delimiter))).orElse(',');
    }

    private static int points(String header, char delimiter) {
        List<String> cells = Stream.of(header.split(Pattern.quote(String.valueOf(delimiter)))).map(cell -> cell.replace("\"", "")).toList();
        int known = (int) Stream.of(Column.values()).filter(column -> column.in(cells) >= 0).count();
        return known * 1000 + cells.size();
    }
}
