package uz.posbon.ui.map.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void theListedWordsAreTheEnglishOnesAndAllOfThem() throws IOException {
        Properties listed = new Properties();
        try (Reader words = new InputStreamReader(SearchWords.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            listed.load(words);
        }
        Set<String> asked = new HashSet<>();
        SearchWords read = SearchWords.from(key -> {
            asked.add(key);
            return listed.getProperty(key);
        }, Locale.ROOT);

        assertThat(read).isEqualTo(SearchWords.ENGLISH);
        assertThat(asked).isEqualTo(listed.stringPropertyNames());
    }

    @Test
    void distancesAreReadAtAGlance() {
        assertThat(SearchWords.ENGLISH.distance(Double.NaN)).isEmpty();
        assertThat(SearchWords.ENGLISH.distance(0)).isEqualTo("0 m");
        assertThat(SearchWords.ENGLISH.distance(354)).isEqualTo("350 m");
        assertThat(SearchWords.ENGLISH.distance(996)).isEqualTo("1.0 km");
        assertThat(SearchWords.ENGLISH.distance(2449)).isEqualTo("2.4 km");
        assertThat(SearchWords.from(key -> key, Locale.of("ru")).distance(2449)).startsWith("2,4 ");
        assertThat(SearchWords.ENGLISH.distance(9960)).isEqualTo("10 km");
        assertThat(SearchWords.ENGLISH.distance(12_600_000)).isEqualTo("12600 km");
    }
}
