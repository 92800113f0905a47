package uz.posbon.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the very files the program shows and holds them to WCAG 2.2: AA for text, 3:1 for shapes, AAA for text on an emergency's colour. */
class ThemesTest {

    private static final Pattern TOKEN = Pattern.compile("-posbon-([a-z-]+):\\s*#([0-9A-Fa-f]{6})");
    private static final Pattern USE = Pattern.compile("-posbon-([a-z]+(?:-[a-z]+)*)");
    private static final double AA = 4.5;
    private static final double AAA = 7;
    private static final double SHAPES = 3;

    @ParameterizedTest
    @EnumSource
    void theColourBehindEverythingIsTheThemesGround(Themes theme) {
        assertThat(theme.ground()).isEqualToIgnoringCase("#" + tokens(theme).get("ground").replace("#", ""));
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnEverySurface(Themes theme) {
        for (String surface : new String[] {"ground", "panel", "raised", "selected"}) {
            holds(theme, "text", surface, AAA);
            holds(theme, "muted", surface, AA);
            holds(theme, "focus", surface, SHAPES);
        }
        holds(theme, "on-focus", "focus", AA);
    }

    @ParameterizedTest
    @EnumSource
    void wordsInTheColourOfADegreeAreAaa(Themes theme) {
        for (String word : new String[] {"extreme-text", "severe-text", "moderate-text", "minor-text", "ready-text"}) {
            Stream.of("ground", "panel", "raised").forEach(surface -> holds(theme, word, surface, AAA));
            holds(theme, word, "selected", AA);
        }
    }

    @ParameterizedTest
    @EnumSource
    void barsAreSeenOnTheirTrack(Themes theme) {
        Stream.of("extreme", "severe", "moderate", "muted").forEach(fill -> holds(theme, fill, "track", SHAPES));
    }

    @ParameterizedTest
    @EnumSource
    void shapesAreSeenOnEverySurface(Themes theme) {
        Stream.of("extreme", "severe", "moderate", "minor", "unknown", "ready", "called", "moving", "busy", "carrying", "off", "neutral", "focus", "training")
                .forEach(tone -> Stream.of("ground", "panel", "raised", "selected").forEach(surface -> holds(theme, tone, surface, SHAPES)));
    }

    @ParameterizedTest
    @EnumSource
    void textOnAnEmergencysColourIsAaa(Themes theme) {
        Stream.of("extreme", "severe", "moderate", "minor", "unknown").forEach(degree -> holds(theme, "on-tone", degree + "-fill", AAA));
    }

    @ParameterizedTest
    @EnumSource
    void everyColourThatIsUsedIsDefined(Themes theme) {
        Map<String, String> tokens = tokens(theme);
        assertThat(tokens.keySet()).isEqualTo(tokens(Themes.DARK).keySet());
        theme.stylesheets().stream().skip(1).map(ThemesTest::read).flatMap(css -> USE.matcher(css).results())
                .forEach(use -> assertThat(tokens).containsKey(use.group(1)));
    }

    @ParameterizedTest
    @EnumSource
    void themesAreFoundByTheirName(Themes theme) {
        assertThat(Themes.of(theme.id())).contains(theme);
    }

    private static void holds(Themes theme, String front, String back, double least) {
        Map<String, String> tokens = tokens(theme);
        assertThat(Colours.contrast(tokens.get(front), tokens.get(back))).as("%s: %s on %s", theme.id(), front, back).isGreaterThanOrEqualTo(least);
    }

    static Map<String, String> tokens(Themes theme) {
        Map<String, String> tokens = new TreeMap<>();
        Matcher found = TOKEN.matcher(read(theme.stylesheets().getFirst()));
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    private static String read(String address) {
        try (InputStream in = URI.create(address).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(address, failure);
        }
    }
}
