package uz.posbon.backend.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Of several who watch a camera, whose word is told. */
class CameraWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    private final CameraWords words = new CameraWords();

    private static CameraWords.Word word(String state, String by, int second) {
        return new CameraWords.Word("cam-1", state, NOW, by, NOW.plusSeconds(second));
    }

    @Test
    void aChangeIsToldAtOnceAndTheSameAgainAfterAWhile() {
        assertThat(words.take("d1", word("live", "Dilnoza", 0))).isPresent();
        assertThat(words.take("d1", word("live", "Dilnoza", 10))).isEmpty();
        assertThat(words.take("d1", word("lost", "Dilnoza", 11))).get().extracting(CameraWords.Word::state).isEqualTo("lost");
        assertThat(words.take("d1", word("lost", "Dilnoza", 20))).isEmpty();
        assertThat(words.take("d1", word("lost", "Dilnoza", 41))).get().extracting(CameraWords.Word::said).isEqualTo(NOW.plusSeconds(41));
    }

    @Test
    void aCameraThatDeliversToOneOfThemLives() {
        words.take("d1", word("live", "Dilnoza", 0));
        assertThat(words.take("d2", word("lost", "Rustam", 1))).isEmpty();
        assertThat(words.take("d3", word("live", "Aziza", 2))).as("no news").isEmpty();
        assertThat(words.take("d1", word("lost", "Dilnoza", 3))).as("the third still has it").isEmpty();
        assertThat(words.take("d3", word("lost", "Aziza", 4))).get().extracting(CameraWords.Word::state).isEqualTo("lost");
    }

    @Test
    void whoWatchesNoMoreHasNoSay() {
        words.take("d1", word("live", "Dilnoza", 0));
        assertThat(words.take("d2", word("lost", "Rustam", 75))).isEmpty();
        assertThat(words.take("d2", word("lost", "Rustam", 76))).get().extracting(CameraWords.Word::by).isEqualTo("Rustam");
    }
}
