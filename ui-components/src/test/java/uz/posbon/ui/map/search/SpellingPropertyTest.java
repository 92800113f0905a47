package uz.posbon.ui.map.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uz.posbon.ui.map.LonLat;

/** Words of Uzbek letters, meaningful or not: official transliteration there and back changes nothing. */
class SpellingPropertyTest {

    private static final List<String> LATIN = List.of(
            "a", "b", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y", "z", "oʻ", "gʻ", "sh", "ch");
    private static final List<String> CYRILLIC = List.of(
            "а", "б", "д", "е", "ф", "г", "ҳ", "и", "ж", "к", "л", "м", "н", "о", "п", "қ", "р", "с", "т", "у", "в", "х", "й", "з", "ў", "ғ", "ш", "ч");
    private static final Map<String, String> JOINED = Map.of("йа", "я", "йо", "ё", "йу", "ю", "йе", "е");

    @Provide
    Arbitrary<List<Integer>> words() {
        return Arbitraries.integers().between(0, LATIN.size() - 1).list().ofMinSize(1).ofMaxSize(10);
    }

    private static String latin(List<Integer> letters) {
        return letters.stream().map(LATIN::get).collect(Collectors.joining());
    }

    private static String cyrillic(List<Integer> letters) {
        String word = letters.stream().map(CYRILLIC::get).collect(Collectors.joining());
        for (Map.Entry<String, String> pair : JOINED.entrySet()) {
            word = word.replace(pair.getKey(), pair.getValue());
        }
        return word;
    }

    @Property(tries = 20_000)
    void bothScriptsHaveOneKey(@ForAll("words") List<Integer> word) {
        assertThat(Spelling.key(cyrillic(word))).as("%s / %s", latin(word), cyrillic(word)).isEqualTo(Spelling.key(latin(word)));
    }

    @Property
    void apostrophesAndCaseDoNotMatter(@ForAll("words") List<Integer> word) {
        String latin = latin(word);
        for (String sign : List.of("'", "`", "ʼ", "’", "‘")) {
            assertThat(Spelling.key(latin.replace("ʻ", sign).toUpperCase(Locale.ROOT))).isEqualTo(Spelling.key(latin));
        }
    }

    @Property
    void russianLettersWillDo(@ForAll("words") List<Integer> word) {
        String cyrillic = cyrillic(word);
        String russian = cyrillic.replace('ў', 'у').replace('қ', 'к').replace('ғ', 'г').replace('ҳ', 'х').replace('ё', 'е');
        assertThat(Spelling.key(russian)).isEqualTo(Spelling.key(cyrillic));
    }

    @Property
    void whatIsFoundWholeIsFoundWhileItIsTyped(@ForAll("words") List<Integer> word) {
        String latin = latin(word);
        PlaceIndex index = PlaceIndex.EMPTY.with("one", List.of(new Place("1", "street", List.of(cyrillic(word)), "", new LonLat(69, 41), 0)));
        for (int length = 1; length <= latin.length(); length++) {
            String typed = latin.substring(0, length);
            assertThat(index.find(typed, null, 5)).as("%s of %s", typed, cyrillic(word)).hasSize(1);
        }
    }
}
