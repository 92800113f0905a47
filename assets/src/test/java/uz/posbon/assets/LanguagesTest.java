package uz.posbon.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguagesTest {

    private static final Pattern GAP = Pattern.compile("\\{\\w*}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]+");
    /** Keys of the keyboard, names, and words of the command language: Latin in every language. */
    private static final Set<String> LATIN = Set.of(
            "PDF", "CSV", "pdf", "csv",
            // What scenario files are written in.
            "YAML", "UTF", "BCP", "Cyrl", "Latn", "a", "alarm", "alias", "anchor", "at", "en", "false", "figures", "flood", "format", "h", "ms", "only", "ru", "true", "units", "uz", "z",
            "A", "API", "Backspace", "C", "CAP", "Code", "Ctrl", "D", "Del", "Down", "E", "Enter", "Esc", "F", "FFmpeg", "G", "GPS", "GeoJSON", "H",
            "HOST", "ID", "JSON", "K", "L", "LAT", "LON", "M", "MGRS", "Mercator", "NAME", "O", "ONVIF", "P", "PASSWORD", "Page", "Plus", "Posbon", "R", "S",
            "Shift", "T", "TYPE", "URI", "USER", "UTM", "Up", "VLC", "WGS", "Web", "XML", "Z", "agency", "area", "as", "back", "base", "because",
            "bookmark", "callers", "camera", "centre", "circle", "clock", "default", "device", "display", "district", "draw", "drop", "eido", "end", "espeak", "filter", "find", "freeze", "geo", "home", "http", "import", "incident", "libvlc", "m", "map", "mbtiles", "message", "next", "ng", "now", "off", "osm",
            "on", "onvif", "overdue", "picture", "pictures", "plates", "plugin", "pmtiles", "promote", "queue", "recommended", "replay", "run", "s", "save", "scene", "schedule", "schematic", "service", "shift", "start", "status", "strip", "view", "vlc", "wall",
            "window", "workspace", "x");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private final Texts english = Languages.ENGLISH.texts();

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameThings(Languages language) {
        assertThat(language.texts().keys()).isEqualTo(english.keys());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextHasTheSameGaps(Languages language) {
        Texts texts = language.texts();
        assertThat(english.keys()).allSatisfy(key ->
                assertThat(gaps(texts.find(key).orElse(""))).as(key).isEqualTo(gaps(english.find(key).orElse(""))));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsEmptyOrShouts(Languages language) {
        Texts texts = language.texts();
        assertThat(texts.keys()).allSatisfy(key -> assertThat(texts.find(key).orElse(""))
                .as(key)
                .isNotBlank()
                .doesNotMatch(".*\\w!.*")
                .isEqualTo(texts.find(key).orElse("").strip()));
    }

    @ParameterizedTest
    @EnumSource(names = {"UZBEK_LATIN", "UZBEK_CYRILLIC"})
    void uzbekUsesItsOwnLettersAndNeverTheTypewriterApostrophe(Languages language) {
        Texts texts = language.texts();
        assertThat(texts.keys()).allSatisfy(key ->
                assertThat(texts.find(key).orElse("")).as(key).doesNotContain("'", "‘", "’", "`"));
    }

    @Test
    void scriptsAreNotMixed() {
        Texts latin = Languages.UZBEK_LATIN.texts();
        Texts cyrillic = Languages.UZBEK_CYRILLIC.texts();
        assertThat(latin.keys()).noneMatch(key -> CYRILLIC.matcher(latin.text(key)).find());
        assertThat(cyrillic.keys()).noneMatch(key -> cyrillic.text(key).matches(".*[ʻʼ].*"));
        assertThat(english.keys()).noneMatch(key -> CYRILLIC.matcher(english.text(key)).find());
    }

    @ParameterizedTest
    @EnumSource(names = {"UZBEK_CYRILLIC", "RUSSIAN"})
    void cyrillicHoldsNoLatinButWhatIsLatinEverywhere(Languages language) {
        Texts texts = language.texts();
        assertThat(texts.keys()).allSatisfy(key -> assertThat(LATIN_WORD.matcher(GAP.matcher(texts.text(key)).replaceAll("")).results().map(MatchResult::group))
                .as(key)
                .allMatch(LATIN::contains));
    }

    @Test
    void theTurnedCommaBelongsToOAndGAlone() {
        Texts latin = Languages.UZBEK_LATIN.texts();
        assertThat(latin.keys()).allSatisfy(key -> assertThat(latin.text(key)).as(key).doesNotMatch(".*(?<![oOgG])\u02BB.*").doesNotMatch(".*[oOgG]\u02BC.*"));
    }

    /** One word per thing: words that stood beside the one a case, an alarm or a unit has in that language. */
    @ParameterizedTest
    @CsvSource({
        "RUSSIAN,дел(о|а|у|ом|е|ам|ами|ах)?|случа\\p{L}+|инцидент\\p{L}*|сигнал\\p{L}*|бригад\\p{L}*",
        "UZBEK_LATIN,birlik\\p{L}*|trevog\\p{L}*|ochiq ish\\p{L}*",
        "UZBEK_CYRILLIC,бирлик\\p{L}*|тревог\\p{L}*|очиқ иш\\p{L}*|инцидент\\p{L}*"
    })
    void aThingHasOneName(Languages language, String others) {
        Texts texts = language.texts();
        Pattern other = Pattern.compile("(?iu)(?<!\\p{L})(" + others + ")(?!\\p{L})");
        assertThat(texts.keys()).filteredOn(key -> other.matcher(GAP.matcher(texts.text(key)).replaceAll("")).find()).isEmpty();
    }

    @Test
    void whatCountsHasEveryForm() {
        SortedSet<String> stems = new TreeSet<>();
        english.keys().stream().filter(key -> key.matches(".*\\.(one|few|many)")).forEach(key -> stems.add(key.substring(0, key.lastIndexOf('.'))));
        assertThat(stems).isNotEmpty().allSatisfy(stem -> assertThat(english.keys()).contains(stem + ".one", stem + ".few", stem + ".many"));
    }

    @ParameterizedTest
    @CsvSource({
        "RUSSIAN,1,ONE", "RUSSIAN,21,ONE", "RUSSIAN,11,MANY", "RUSSIAN,2,FEW", "RUSSIAN,24,FEW", "RUSSIAN,12,MANY", "RUSSIAN,0,MANY",
        "RUSSIAN,111,MANY", "ENGLISH,1,ONE", "ENGLISH,0,MANY", "ENGLISH,21,MANY", "UZBEK_LATIN,1,MANY", "UZBEK_CYRILLIC,3,MANY"
    })
    void numbersAskForTheirForm(Languages language, long number, PluralForm form) {
        assertThat(PluralForm.of(language, number)).isEqualTo(form);
    }

    @Test
    void countsInWords() {
        assertThat(english.count("incident.units", 1)).isEqualTo("1 unit");
        assertThat(english.count("incident.units", 3)).isEqualTo("3 units");
        assertThat(Languages.UZBEK_LATIN.texts().count("incident.units", 3)).contains("3 ");
    }

    @Test
    void fillsGapsByNameAndLeavesUnknownOnes() {
        assertThat(english.text("log.assignment.status", "unit", "A-103", "status", "$1 on scene"))
                .isEqualTo("A-103: $1 on scene");
        assertThat(english.text("log.assignment.status", "unit", "A-103")).isEqualTo("A-103: {status}");
    }

    @Test
    void aKeyThatIsNotThereIsAMistake() {
        assertThat(english.find("no.such.key")).isEmpty();
        assertThatThrownBy(() -> english.text("no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void languagesAreFoundByTheirTag() {
        assertThat(Languages.of("uz-Cyrl")).contains(Languages.UZBEK_CYRILLIC);
        assertThat(Languages.of("tlh")).isEmpty();
        assertThat(Languages.UZBEK_LATIN.ownName()).isEqualTo("Oʻzbekcha");
        assertThat(Languages.UZBEK_CYRILLIC.locale().getScript()).isEqualTo("Cyrl");
    }

    private static SortedSet<String> gaps(String text) {
        SortedSet<String> gaps = new TreeSet<>();
        GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }
}
