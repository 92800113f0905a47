package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What words without quotation marks mean in YAML's core schema, and how times are written. Pure. */
final class Scalars {
    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");
    private static final Pattern TIME = Pattern.compile("(-?)(?:(\\d{1,9})h)? ?(?:(\\d{1,9})m)? ?(?:(\\d{1,9})s)? ?(?:(\\d{1,9})ms)?");

    private Scalars() {}

    static boolean isNothing(YamlNode.Text text) {
        return text.plain() && NULL.matcher(text.value()).matches();
    }

    static boolean isTruth(YamlNode.Text text) {
        return text.plain() && TRUTH.matcher(text.value()).matches();
    }

    static boolean isWhole(YamlNode.Text text) {
        return text.plain() && WHOLE.matcher(text.value()).matches();
    }

    static boolean isNumber(YamlNode.Text text) {
        return text.plain() && NUMBER.matcher(text.value()).matches();
    }

    /** Whether YAML takes that for text. */
    static boolean isText(YamlNode.Text text) {
        return !isNothing(text) && !isTruth(text) && !isNumber(text);
    }

    /** What a time like {@code 1h 30m} says, negative ones too; null if it says none. */
    static @Nullable Duration time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches() || text.isEmpty() || !Character.isLetter(text.charAt(text.length() - 1))) {
            return null;
        }
        Duration time = Duration.ofHours(number(matcher.group(2))).plusMinutes(number(matcher.group(3)))
                .plusSeconds(number(matcher.group(4))).plusMillis(number(matcher.group(5)));
        return matcher.group(1).isEmpty() ? time : time.negated();
    }

    /** The time as it is written: {@code 1h 30m}. */
    static String time(Duration time) {
        StringBuilder text = new StringBuilder(time.isNegative() ? "-" : "");
        Duration length = time.abs();
        append(text, length.toHours(), "h");
        append(text, length.toMinutesPart(), "m");
        append(text, length.toSecondsPart(), "s");
        append(text, length.toMillisPart(), "ms");
        return text.isEmpty() ? "0s" : text.toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number > 0) {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '-' ? "" : " ").append(number).append(unit);
        }
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
