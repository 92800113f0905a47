package uz.posbon.workstation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;

/** Every text has a use and every use has a text; nothing the desk says is written into its source. */
class KeysTest {
    private static final String DESK = "app/workstation/src/main/java";
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9…-]+)+");
    private static final Pattern COUNTED = Pattern.compile("\\.(one|few|many)$");
    private static final Pattern ARGUMENT = Pattern.compile("\\b(?:word|whole|oneOf|number)\\(\\s*\"([^\"]+)\"");
    private static final Pattern SENTENCE = Pattern.compile("[a-z]{3,} [a-z]{2,} [a-z]{2,}");
    private static final Pattern SAID_AS_IT_IS =
            Pattern.compile("(?:Phrase\\.plain|setText|setPromptText|setAccessibleText|new Label|new Tooltip|new Button)\\(\"[^\"]*\\p{Alpha}{2}");
    private static final Pattern REFUSAL = Pattern.compile("Refusal(?:\\.conflict\\(|\\.of\\(\\d+,|\\(\\d+,)\\s*\"([a-z-]+)\"");
    /** Codes of registries, which no source of ours lists. */
    private static final Set<String> REGISTRIES = Set.of("disposition");

    private final Set<String> keys = new TreeSet<>(Languages.ENGLISH.texts().keys());
    private final Set<String> stems = keys.stream().map(key -> COUNTED.matcher(key).replaceFirst("")).collect(Collectors.toCollection(TreeSet::new));
    private final List<String> screens = SourceText.files(DESK, "ui-components/src/main/java");

    @Test
    void everyKeyInTheSourceHasItsText() {
        Set<String> first = keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> said = SourceText.literals(screens).stream()
                .filter(literal -> KEY.matcher(literal).matches() && !literal.endsWith(".css"))
                .filter(literal -> first.contains(literal.substring(0, literal.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).hasSizeGreaterThan(250);
        // Kinds of log entries are keys without their prefix.
        assertThat(said).filteredOn(literal -> !stems.contains(literal) && !stems.contains("log." + literal)).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used = SourceText.literals(screens);
        List<String> house = SourceText.files(DESK, "ui-components/src/main/java", "app/geodata/src/main/java", "app/backend/src/main/java",
                "client-sdk/src/main/java", "assets/src/main/resources");
        Set<String> codes = SourceText.literals(house);
        Set<String> constants = SourceText.constants(house);
        assertThat(stems).filteredOn(key -> !used.contains(key) && !isMadeOfACode(key, codes, constants)).isEmpty();
    }

    /** A prefix, and a code that something in the house calls so. */
    private static boolean isMadeOfACode(String key, Set<String> codes, Set<String> constants) {
        if (REGISTRIES.contains(key.substring(0, key.indexOf('.')))) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String code = key.substring(dot + 1);
            boolean known = codes.contains(code) || constants.contains(code.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_'));
            boolean prefix = codes.contains(key.substring(0, dot + 1)) || codes.contains(key.substring(0, dot));
            if (known && prefix) {
                return true;
            }
            // verb.NAME.says and its like, of verbs made alike
            int last = code.lastIndexOf('.');
            if (last > 0 && codes.contains(code.substring(0, last)) && codes.contains(code.substring(last)) && prefix) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyArgumentOfAVerbHasAName() {
        List<String> verbs = SourceText.files(DESK + "/uz/posbon/workstation/verb");
        assertThat(verbs.stream().flatMap(text -> ARGUMENT.matcher(text).results().map(found -> found.group(1))))
                .hasSizeGreaterThan(30)
                .allSatisfy(what -> assertThat(keys).contains("what." + what));
    }

    /** The backend gives its reasons in English: an operator hears them in his own language. */
    @Test
    void everyRefusalOfTheBackendHasItsText() {
        Set<String> codes = SourceText.files("app/backend/src/main/java").stream()
                .flatMap(text -> REFUSAL.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).hasSizeGreaterThan(40).contains("wall-locked", "own-request", "stale");
        assertThat(codes).filteredOn(code -> !keys.contains("problem." + code)).isEmpty();
    }

    @Test
    void nothingIsSaidOutOfTheSource() {
        List<String> desk = SourceText.files(DESK).stream().filter(text -> !text.contains("package uz.posbon.workstation.mappack;")
                && !text.contains("package uz.posbon.workstation.boot;")).toList();
        Set<String> names = keys.stream().filter(key -> key.matches("verb\\.[^.]+")).map(key -> key.substring(5)).collect(Collectors.toSet());
        assertThat(desk.stream().flatMap(text -> SAID_AS_IT_IS.matcher(text).results().map(MatchResult::group)).toList()).isEmpty();
        assertThat(desk.stream().flatMap(text -> SourceText.statements(text).stream())
                        .filter(statement -> !statement.contains("LOG.") && !statement.contains("IllegalArgumentException("))
                        .flatMap(statement -> SourceText.literals(statement).stream())
                        .filter(literal -> SENTENCE.matcher(literal).find())
                        .filter(literal -> !names.contains(literal.split(" ", 2)[0]))
                        .toList())
                .isEmpty();
    }
}
