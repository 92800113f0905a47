package uz.posbon.sdk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static Journal touched(Journal from, int first, int count) {
        Journal journal = from;
        for (int i = first; i < first + count; i++) {
            journal = journal.plus("a" + i);
        }
        return journal;
    }

    @Test
    void whoeverFollowsNeverHasToCompareEverything() {
        Journal seen = Journal.begin();
        for (int step = 0; step < 700; step++) {
            Journal now = touched(seen, step * 97, 97);
            int from = step * 97;
            assertThat(now.since(seen)).hasValueSatisfying(ids ->
                    assertThat(ids).containsExactlyInAnyOrderElementsOf(IntStream.range(from, from + 97).mapToObj(i -> "a" + i).toList()));
            seen = now;
        }
    }

    @Test
    void nothingTouchedIsNothing() {
        Journal journal = touched(Journal.begin(), 0, 10_000);
        assertThat(journal.since(journal)).hasValueSatisfying(ids -> assertThat(ids).isEmpty());
    }

    @Test
    void whatLiesTooFarBackIsCutOff() {
        Journal early = touched(Journal.begin(), 0, 3);
        assertThat(touched(early, 3, 9_000).since(early)).hasValueSatisfying(ids -> assertThat(ids).hasSize(9_000));
        assertThat(touched(early, 3, 30_000).since(early)).isEmpty();
    }

    @Test
    void anotherPictureHasAnotherJournal() {
        assertThat(touched(Journal.begin(), 0, 5).since(Journal.begin())).isEmpty();
    }
}
