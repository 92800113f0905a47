package uz.posbon.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shapes and words carry the meaning (ToneTest); this holds that colours still help whoever lacks one kind of cone: any two of a palette differ
 * by at least 7 in lightness or 18 in hue (CIELAB), for every kind of eyes.
 */
class ColourBlindTest {

    private static final double LIGHTNESS = 7;
    private static final double HUE = 18;
    private static final List<List<String>> PALETTES = List.of(
            List.of("extreme", "severe", "moderate", "minor", "unknown"),
            List.of("extreme-fill", "severe-fill", "moderate-fill", "minor-fill", "unknown-fill"),
            List.of("ready", "called", "moving", "busy", "carrying", "off"));

    static Stream<Arguments> cases() {
        return Stream.of(Themes.values()).flatMap(theme -> PALETTES.stream().flatMap(palette ->
                Stream.of(Colours.Eyes.values()).map(eyes -> Arguments.of(theme, palette, eyes))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTwoMeaningsLookAlike(Themes theme, List<String> palette, Colours.Eyes eyes) {
        Map<String, String> tokens = ThemesTest.tokens(theme);
        for (String one : palette) {
            for (String other : palette) {
                Colours.Lab first = Colours.seen(tokens.get(one), eyes);
                Colours.Lab second = Colours.seen(tokens.get(other), eyes);
                assertThat(one.equals(other) || first.lightnessTo(second) >= LIGHTNESS || first.hueTo(second) >= HUE)
                        .as("%s, %s: %s %.1f in lightness and %.1f in hue from %s", theme.id(), eyes, one, first.lightnessTo(second), first.hueTo(second), other)
                        .isTrue();
            }
        }
    }

    /** The measure itself: red and green of equal lightness are one colour without green cones and two without blue ones. */
    @Test
    void theEyesAreThoseOfTheLiterature() {
        Colours.Lab red = Colours.seen("C04040", Colours.Eyes.DEUTERANOPIA);
        Colours.Lab green = Colours.seen("707000", Colours.Eyes.DEUTERANOPIA);
        assertThat(red.hueTo(green)).isLessThan(Colours.seen("C04040", Colours.Eyes.TRITANOPIA).hueTo(Colours.seen("707000", Colours.Eyes.TRITANOPIA)) / 2);
        assertThat(Colours.seen("808080", Colours.Eyes.PROTANOPIA).hueTo(Colours.seen("808080", Colours.Eyes.USUAL))).isLessThan(1);
        assertThat(Colours.contrast("000000", "FFFFFF")).isEqualTo(21);
    }
}
