package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileTextTest {

    @ParameterizedTest
    @CsvSource({"0, 00:00", "41, 00:41", "3599, 59:59", "3600, 01:00:00", "360000, 100:00:00", "-5, 00:00"})
    void saysHowLong(long seconds, String text) {
        Instant now = Instant.parse("2026-11-24T09:00:00Z");

        assertThat(TileText.lasting(now.minusSeconds(seconds), now)).isEqualTo(text);
    }

    @Test
    void theFileOfWordsIsComplete() throws IOException {
        Properties words = new Properties();
        try (InputStream file = VideoWords.class.getResourceAsStream("words.properties")) {
            words.load(file);
        }

        assertThat(VideoWords.from(words::getProperty)).isEqualTo(VideoWords.ENGLISH);
    }
}
