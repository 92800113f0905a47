package uz.posbon.ui.map.coordinates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.coordinates.Angle.Hemisphere;

/** A number with its mark, letters, or what separates two angles. */
sealed interface AngleToken {

    String text();

    /** @param unit as in {@link Angle.Part} */
    record Number(double value, boolean negative, int digits, int unit, String text) implements AngleToken {}

    record Letters(Hemisphere hemisphere, String text) implements AngleToken {}

    record Separator(String text) implements AngleToken {}

    // The longer words first. Uzbek has sh.k. and sh.u. (shimoliy kenglik, sharqiy uzunlik), j.k., gʻ.u.; Russian с.ш., ю.ш., в.д., з.д.
    Pattern TOKEN = Pattern.compile("\\G\\s*(?:(?<num>(?<![\\d.])[+-]?\\d{1,9}(?:\\.\\d*)?)\\s*(?<unit>°|deg|град\\.?|'|\"|мин\\.?|сек\\.?)?"
            + "|(?<lat>latitude|lat|широта|кенглик|kenglik)\\s*[:=]?|(?<lon>longitude|long|lon|lng|долгота|узунлик|uzunlik)\\s*[:=]?"
            + "|(?<n>с\\.?\\s?ш\\.?|ш\\.?\\s?к\\.?|sh\\.?\\s?k\\.?|north|n|с)(?!\\p{L})"
            + "|(?<e>в\\.?\\s?д\\.?|ш\\.?\\s?у\\.?|sh\\.?\\s?u\\.?|east|e|в)(?!\\p{L})"
            + "|(?<s>ю\\.?\\s?ш\\.?|ж\\.?\\s?к\\.?|j\\.?\\s?k\\.?|south|s|ю)(?!\\p{L})"
            + "|(?<w>з\\.?\\s?д\\.?|ғ\\.?\\s?у\\.?|g'?\\.?\\s?u\\.?|west|w|з)(?!\\p{L})"
            + "|(?<sep>[,;/|]))\\s*");
    Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    Pattern FOUR_RUNS = Pattern.compile("([+-]?\\d+),(\\d+),\\s?([+-]?\\d+),(\\d+)");

    /** The tokens; empty when something else stands in the text. */
    static Optional<List<AngleToken>> of(String text) {
        String plain = points(marks(text));
        Matcher match = TOKEN.matcher(plain);
        List<AngleToken> tokens = new ArrayList<>();
        int end = 0;
        while (match.find()) {
            end = match.end();
            tokens.add(token(match));
        }
        return end == plain.length() ? Optional.of(tokens) : Optional.empty();
    }

    private static AngleToken token(Matcher match) {
        String text = match.group().strip();
        if (match.group("num") != null) {
            String number = match.group("num");
            int point = number.indexOf('.');
            return new Number(
                    Math.abs(Double.parseDouble(number)), number.startsWith("-"), point < 0 ? 0 : number.length() - point - 1,
                    unit(match.group("unit")), text);
        }
        for (String name : List.of("lat", "lon", "n", "e", "s", "w")) {
            if (match.group(name) != null) {
                return new Letters(hemisphere(name), text);
            }
        }
        return new Separator(text);
    }

    private static int unit(@Nullable String mark) {
        return mark == null ? -1 : switch (mark.charAt(0)) {
            case '\'', 'м' -> 1;
            case '"', 'с' -> 2;
            default -> 0;
        };
    }

    private static Hemisphere hemisphere(String name) {
        return switch (name) {
            case "lat" -> Hemisphere.LATITUDE;
            case "lon" -> Hemisphere.LONGITUDE;
            case "n" -> Hemisphere.NORTH;
            case "e" -> Hemisphere.EAST;
            case "s" -> Hemisphere.SOUTH;
            default -> Hemisphere.WEST;
        };
    }

    /** One glyph for each mark. */
    private static String marks(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[−–—‐‑]", "-")
                .replaceAll("[º˚]", "°")
                .replaceAll("[′’‘ʹʼʻ´`]", "'")
                .replaceAll("[″”“„˝]|''", "\"")
                .replaceAll("[\\p{Z}\\s()\\[\\]]+", " ")
                .strip();
    }

    /** Decimal commas become points where a comma cannot separate. */
    private static String points(String text) {
        if (text.matches(".*\\d\\.\\d.*")) {
            return text;
        }
        Matcher runs = FOUR_RUNS.matcher(text);
        if (runs.matches()) {
            return runs.replaceFirst("$1.$2 $3.$4");
        }
        long commas = DECIMAL_COMMA.matcher(text).results().count();
        boolean separatedOtherwise = text.matches(".*\\d\\S*[\\s;/|]+\\S*\\d.*") || text.matches(".*[^\\d\\s,;/|.+-].*");
        return commas > 0 && separatedOtherwise ? DECIMAL_COMMA.matcher(text).replaceAll(".") : text;
    }
}
