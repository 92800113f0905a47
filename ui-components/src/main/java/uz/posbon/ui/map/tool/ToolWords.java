package uz.posbon.ui.map.tool;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Every word the tools say, in the operator's language.
 *
 * @param locale whose comma or point fractions have
 */
public record ToolWords(
        String measure,
        String measureMore,
        String corner,
        String close,
        String tooFew,
        String crosses,
        String centre,
        String edge,
        String metres,
        String kilometres,
        String squareMetres,
        String squareKilometres,
        Locale locale) {

    /** What the tools say until the application gives them words. */
    public static final ToolWords ENGLISH = new ToolWords(
            "Click where the measure begins \u00B7 Esc leaves",
            "Click on \u00B7 Enter ends \u00B7 Backspace takes back",
            "Click the corners of the area \u00B7 Esc leaves",
            "Enter closes the area \u00B7 Backspace takes back",
            "An area has three corners at least",
            "The edge crosses itself",
            "Click the middle of the circle \u00B7 Esc leaves",
            "Click where the circle ends",
            "m", "km", "m\u00B2", "km\u00B2", Locale.ROOT);

    /**
     * Looks every word up by its key, {@code map.tool.measure} and so on.
     *
     * @param locale for fractions
     */
    public static ToolWords from(UnaryOperator<String> text, Locale locale) {
        return new ToolWords(
                text.apply("map.tool.measure"), text.apply("map.tool.measure-more"), text.apply("map.tool.corner"),
                text.apply("map.tool.close"), text.apply("map.tool.too-few"), text.apply("map.tool.crosses"),
                text.apply("map.tool.centre"), text.apply("map.tool.edge"), text.apply("map.metres"), text.apply("map.kilometres"),
                text.apply("map.square-metres"), text.apply("map.square-kilometres"), locale);
    }

    /** A length as people say it: whole metres up to a kilometre, then three figures. */
    public String length(double length) {
        return length < 999.5
                ? String.format(locale, "%.0f %s", length, metres)
                : String.format(locale, length < 99_950 ? "%.2f %s" : "%.0f %s", length / 1000, kilometres);
    }

    String area(double area) {
        return area < 99_950
                ? String.format(locale, "%.0f %s", area, squareMetres)
                : String.format(locale, "%.2f %s", area / 1_000_000, squareKilometres);
    }
}
