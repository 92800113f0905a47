package uz.posbon.workstation.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;

class UnseenTest {
    private static QueueRow row(String id, Tone tone) {
        return new QueueRow(id, tone, tone.shape(), "", "", id, "", Instant.EPOCH, false, false, "");
    }

    @Test
    void aDispatcherHearsOfCrewsThatDoNotReport() {
        assertThat(AttentionRows.concernsEverybody(row("OVERDUE incident:i-1 E-12 0", Tone.SEVERE))).isTrue();
        assertThat(AttentionRows.concernsEverybody(row("SKIPPED incident:i-1 2 0", Tone.SEVERE))).isFalse();
    }

    @Test
    void whatPressesAndHasNotBeenLookedAtIsCounted() {
        List<QueueRow> first = List.of(row("late", Tone.EXTREME), row("skipped", Tone.SEVERE), row("noise", Tone.MODERATE), row("standing", Tone.UNKNOWN));
        Unseen unseen = Unseen.NONE.with(first, false);
        assertThat(unseen.count()).isEqualTo(2);
        unseen = unseen.with(first, true);
        assertThat(unseen.count()).isZero();
        List<QueueRow> second = List.of(row("late", Tone.EXTREME), row("skipped", Tone.SEVERE), row("override", Tone.SEVERE));
        assertThat(unseen.with(second, false).count()).isEqualTo(1);
        assertThat(unseen.with(first, false).count()).as("back to what was seen").isZero();
        assertThat(unseen.with(List.of(), true).with(first, false).count()).as("what went and came again").isEqualTo(2);
    }
}
