package uz.posbon.ui.video.ptz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PtzWordsTest {
    @Test
    void theEnglishFileSaysWhatTheDefaultsSay() throws IOException {
        Properties file = new Properties();
        try (var in = new InputStreamReader(PtzWords.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            file.load(in);
        }
        Set<String> asked = new HashSet<>();
        PtzWords words = PtzWords.from(key -> {
            asked.add(key);
            return file.getProperty(key);
        });
        assertThat(words).isEqualTo(PtzWords.ENGLISH);
        assertThat(asked).isEqualTo(file.stringPropertyNames());
    }
}
