package uz.posbon.geodata.csv;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads one coordinate: {@code 41.31}, {@code 41,31}, {@code 41.31° N}, {@code 69.2E}. */
final class Degrees {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,3}(?:[.,][0-9]+)?");

    private Degrees() {}

    static OptionalDouble parse(String cell) {
        String text = cell.strip().replace("\u00a0", "").replace("°", "").replace("\u2212", "-").strip();
        boolean negative = text.matches("(?i).*[SW]");
        text = text.replaceAll("(?i)\\s*[NSEW]$", "");
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        return OptionalDouble.of(negative ? -value : value);
    }
}
