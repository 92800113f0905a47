package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.Code;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.training.scenario.Limits;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;

/**
 * Reads single values. What is wrong is said, and something harmless is given instead, so that the rest is still read and everything wrong is said at
 * once; a text with a finding never becomes a scenario. A null stands for what is missing, of which the caller has spoken.
 */
final class Values {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final int LONGEST_NAME = 200;
    private static final GeoPoint NOWHERE = new GeoPoint(0, 0);

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    /** A short text: a name, a code, a telephone number. */
    String name(@Nullable YamlNode node) {
        return text(node, LONGEST_NAME);
    }

    private String text(@Nullable YamlNode node, int longest) {
        if (!(node instanceof YamlNode.Text text)) {
            shape("text", node);
            return "?";
        }
        if (!Scalars.isText(text) && !text.value().isEmpty()) {
            findings.add(Kind.NOT_QUOTED, node.place(), "value", text.value());
        } else if (text.value().isBlank()) {
            findings.add(Kind.BLANK, node.place());
        } else if (text.value().codePointCount(0, text.value().length()) > longest) {
            findings.add(Kind.TOO_LONG, node.place(), "most", longest);
        } else {
            return text.value();
        }
        return "?";
    }

    String id(@Nullable YamlNode node) {
        String id = text(node, Limits.LONGEST_TEXT);
        if (Limits.ID.matcher(id).matches()) {
            return id;
        }
        if (!id.equals("?")) {
            findings.add(Kind.NOT_AN_ID, node == null ? Place.WHOLE : node.place(), "value", id);
        }
        return "broken";
    }

    LocalText local(@Nullable YamlNode node) {
        if (!(node instanceof YamlNode.Fields fields)) {
            return LocalText.of(text(node, Limits.LONGEST_TEXT));
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        fields.fields().forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                findings.add(Kind.NOT_A_LANGUAGE, fields.keys().getOrDefault(language, node.place()));
            }
            byLanguage.put(language, text(text, Limits.LONGEST_TEXT));
        });
        if (byLanguage.isEmpty()) {
            findings.add(Kind.BLANK, node.place());
        }
        return new LocalText(byLanguage);
    }

    /** A time of zero or more; of at least a millisecond where it has to last. */
    Duration time(@Nullable YamlNode node, boolean lasting) {
        Duration instead = Duration.ofMillis(1);
        if (!(node instanceof YamlNode.Text text)) {
            shape("text", node);
            return instead;
        }
        Duration time = Scalars.time(text.value());
        if (time == null) {
            Kind kind = Scalars.isNumber(text) && text.value().startsWith("-") ? Kind.NEGATIVE_TIME : Kind.NOT_A_TIME;
            findings.add(kind, node.place(), "value", text.value());
        } else if (time.isNegative()) {
            findings.add(Kind.NEGATIVE_TIME, node.place(), "value", text.value());
        } else if (time.compareTo(Limits.LONGEST) > 0) {
            findings.add(Kind.TIME_TOO_LONG, node.place(), "value", text.value(), "most", Scalars.time(Limits.LONGEST));
        } else if (lasting && time.isZero()) {
            findings.add(Kind.NO_TIME, node.place());
        } else {
            return time;
        }
        return instead;
    }

    LocalDateTime moment(@Nullable YamlNode node) {
        String text = name(node);
        try {
            LocalDateTime moment = LocalDateTime.parse(text);
            if (moment.getYear() >= 1970 && moment.getYear() < 10_000 && moment.getNano() % 1_000_000 == 0) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            // Said below, like a year no calendar of the room has.
        }
        if (node != null && !text.equals("?")) {
            findings.add(Kind.NOT_A_MOMENT, node.place(), "value", text);
        }
        return LocalDateTime.of(2000, 1, 1, 0, 0);
    }

    long whole(@Nullable YamlNode node, long least, long most) {
        if (!(node instanceof YamlNode.Text text) || !Scalars.isWhole(text)) {
            shape("number", node);
            return least;
        }
        try {
            long number = Long.parseLong(text.value());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException tooLong) {
            // Out of every range.
        }
        findings.add(Kind.OUT_OF_RANGE, node.place(), "value", text.value(), "least", least, "most", most);
        return least;
    }

    /** More than 0 and up to {@code most}. */
    double metres(@Nullable YamlNode node, double most) {
        double number = decimal(node);
        if (number > 0 && number <= most) {
            return number;
        }
        if (node != null && !Double.isNaN(number)) {
            findings.add(Kind.OUT_OF_RANGE, node.place(), "value", ((YamlNode.Text) node).value(), "least", "1", "most", (long) most);
        }
        return 1;
    }

    /** More than 0 and up to 1. */
    double chance(@Nullable YamlNode node) {
        double number = decimal(node);
        if (number > 0 && number <= 1) {
            return number;
        }
        if (node != null && !Double.isNaN(number)) {
            findings.add(Kind.NOT_A_CHANCE, node.place(), "value", ((YamlNode.Text) node).value());
        }
        return 1;
    }

    /** Not a number where there is none, which is said. */
    private double decimal(@Nullable YamlNode node) {
        if (node instanceof YamlNode.Text text && Scalars.isNumber(text)) {
            try {
                return Double.parseDouble(text.value());
            } catch (NumberFormatException special) {
                // Infinite, octal and the like: nothing to reckon with.
            }
        }
        shape("number", node);
        return Double.NaN;
    }

    boolean truth(@Nullable YamlNode node) {
        if (node instanceof YamlNode.Text text && Scalars.isTruth(text)) {
            return text.value().toLowerCase(Locale.ROOT).equals("true");
        }
        shape("truth", node);
        return true;
    }

    GeoPoint point(@Nullable YamlNode node) {
        List<YamlNode> pair = items(node, 2, 2);
        if (pair.size() == 2) {
            double longitude = decimal(pair.get(0));
            double latitude = decimal(pair.get(1));
            if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
                return new GeoPoint(longitude, latitude);
            }
            if (node != null && !Double.isNaN(longitude) && !Double.isNaN(latitude)) {
                findings.add(Kind.NOT_A_PLACE, node.place());
            }
        }
        return NOWHERE;
    }

    /** One of a list's values. */
    <T extends Code> T code(@Nullable YamlNode node, List<T> known) {
        String text = name(node);
        for (T value : known) {
            if (value.code().equals(text)) {
                return value;
            }
        }
        if (node != null && !text.equals("?")) {
            findings.add(Kind.UNKNOWN_CODE, node.place(), "value", text, "known", String.join(", ", known.stream().map(Code::code).toList()));
        }
        return known.getFirst();
    }

    List<YamlNode> items(@Nullable YamlNode node, int least, int most) {
        if (!(node instanceof YamlNode.Items list)) {
            shape("list", node);
            return List.of();
        }
        if (list.items().size() < least || list.items().size() > most) {
            findings.add(Kind.WRONG_NUMBER, node.place(), "count", list.items().size(), "least", least, "most", most);
        }
        return list.items().size() > most ? list.items().subList(0, most) : list.items();
    }

    /** A list whose values each stand there once. */
    <T> List<T> distinct(@Nullable YamlNode node, int least, int most, Function<YamlNode, T> value) {
        List<T> values = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (YamlNode item : items(node, least, most)) {
            int before = findings.count();
            T read = value.apply(item);
            if (!seen.add(read) && findings.count() == before) {
                findings.add(Kind.ID_TWICE, item.place(), "id", read, "line", node == null ? 0 : node.place().line());
            }
            values.add(read);
        }
        return values;
    }

    void shape(String wanted, @Nullable YamlNode node) {
        if (node != null && !(node instanceof YamlNode.Broken)) {
            findings.add(Kind.WRONG_SHAPE, node.place(), "wanted", wanted, "found", shapeOf(node));
        }
    }

    private static String shapeOf(YamlNode node) {
        return switch (node) {
            case YamlNode.Items list -> "list";
            case YamlNode.Fields fields -> "mapping";
            case YamlNode.Broken broken -> "nothing";
            case YamlNode.Text text -> Scalars.isNothing(text) ? "nothing" : Scalars.isTruth(text) ? "truth" : Scalars.isNumber(text) ? "number" : "text";
        };
    }
}
