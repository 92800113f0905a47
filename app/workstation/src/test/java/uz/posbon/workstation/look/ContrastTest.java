package uz.posbon.workstation.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Themes;

/**
 * Reads every stylesheet of the house and holds each colour of words to the ground they stand on: the rule's own, else every surface. AA for
 * words (4.5), AAA (7) for words on a degree's colour or in it.
 */
class ContrastTest {
    private static final double AA = 4.5;
    private static final double AAA = 7;
    private static final Set<String> SURFACES = Set.of("ground", "panel", "raised", "selected");
    private static final Set<String> DEGREES = Set.of("extreme", "severe", "moderate", "minor", "unknown");
    private static final Set<String> FOR_SHAPES =
            Set.of("extreme", "severe", "moderate", "minor", "unknown", "ready", "called", "moving", "busy", "carrying", "off", "training", "line", "track");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern TOKEN = Pattern.compile("-posbon-([a-z-]+)");
    private static final Pattern DEFINED = Pattern.compile("-posbon-([a-z-]+):\\s*#([0-9A-Fa-f]{6})");

    /** Words of a colour on a ground, as some rule has them. */
    private record Pair(String text, String ground, double least, String where) {}

    private static List<Path> sheets() {
        Path home = Path.of(System.getProperty("posbon.home"));
        List<Path> sheets = new ArrayList<>();
        for (String part : List.of("assets/src/main/resources", "ui-components/src/main/resources", "app/workstation/src/main/resources")) {
            try (Stream<Path> files = Files.walk(home.resolve(part))) {
                files.filter(file -> file.toString().endsWith(".css")).forEach(sheets::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sheets;
    }

    private static Stream<Pair> pairs(Path sheet) {
        String css = COMMENT.matcher(read(sheet)).replaceAll("");
        return RULE.matcher(css).results().flatMap(rule -> {
            String selector = rule.group(1).strip();
            Optional<String> text = value(rule.group(2), "-fx-text-fill").flatMap(ContrastTest::last);
            if (text.isEmpty() || selector.contains(":disabled")) {
                return Stream.empty();
            }
            String where = sheet.getFileName() + " " + selector;
            return value(rule.group(2), "-fx-background-color").flatMap(ContrastTest::last)
                    .map(ground -> Stream.of(new Pair(text.get(), ground, least(text.get(), ground), where)))
                    .orElseGet(() -> grounds(text.get()).map(ground -> new Pair(text.get(), ground, least(text.get(), ground), where)));
        });
    }

    /** What may be beneath words whose rule says nothing of it. */
    private static Stream<String> grounds(String text) {
        return switch (text) {
            case "on-tone" -> DEGREES.stream().map(degree -> degree + "-fill");
            case "on-focus" -> Stream.of("focus");
            default -> SURFACES.stream();
        };
    }

    private static double least(String text, String ground) {
        return ground.endsWith("-fill") || text.endsWith("-text") && !ground.equals("selected") ? AAA : AA;
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreReadableWhereverARulePutsThem(Themes theme) {
        Map<String, String> tokens = new TreeMap<>();
        DEFINED.matcher(read(URI.create(theme.stylesheets().getFirst()))).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        List<Pair> pairs = sheets().stream().flatMap(ContrastTest::pairs).toList();
        assertThat(pairs).hasSizeGreaterThan(100);
        assertThat(pairs).allSatisfy(pair -> assertThat(contrast(tokens.get(pair.text()), tokens.get(pair.ground())))
                .as("%s: %s on %s, %s", theme.id(), pair.text(), pair.ground(), pair.where())
                .isGreaterThanOrEqualTo(pair.least()));
    }

    /** A degree's own colour is seen as a shape at 3:1; words in it take its -text colour. */
    @Test
    void coloursOfShapesAreNoColoursOfWords() {
        assertThat(sheets().stream().flatMap(ContrastTest::pairs).filter(pair -> FOR_SHAPES.contains(pair.text())).map(Pair::where)).isEmpty();
    }

    private static Optional<String> value(String body, String property) {
        return Stream.of(body.split(";"))
                .map(String::strip)
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1).strip())
                .reduce((first, second) -> second);
    }

    /** The topmost layer's token; empty where it is none of ours. */
    private static Optional<String> last(String value) {
        String top = value.substring(value.lastIndexOf(',') + 1).strip();
        return TOKEN.matcher(top).results().map(found -> found.group(1)).findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(URI address) {
        try (var in = address.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String hex) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
