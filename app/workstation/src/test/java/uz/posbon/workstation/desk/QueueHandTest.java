package uz.posbon.workstation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.verb.QueueScreen;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** What the right button offers of a line: nothing that would be refused. */
class QueueHandTest {
    private static final QueueRow ROW = new QueueRow("a1", Tone.SEVERE, SymbolShape.DIAMOND, "", "Fire", "Smoke", "", Instant.EPOCH, false, true, "!1");

    private final Words english = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);

    @Test
    void whoMayActIsOfferedLines() {
        assertThat(QueueHand.entries(QueueScreen.Which.ALARMS, ROW, Phrase.NOTHING, english))
                .contains(new QueueHand.Entry("Acknowledge", "ack"), new QueueHand.Entry("Shelve…", "shelve 30 "))
                .noneMatch(entry -> entry.line().isEmpty());
        assertThat(QueueHand.entries(QueueScreen.Which.INCIDENTS, ROW, Phrase.NOTHING, english))
                .contains(new QueueHand.Entry("Send the recommended units", "assign recommended"));
    }

    @Test
    void whoMayNotReadsWhyAndCanChooseNothing() {
        for (QueueScreen.Which which : QueueScreen.Which.values()) {
            assertThat(QueueHand.entries(which, ROW, Phrase.of("problem.replay"), english))
                    .hasSizeGreaterThan(4)
                    .startsWith(new QueueHand.Entry("This is a replay; nothing is sent", ""))
                    .allMatch(entry -> entry.line().isEmpty());
        }
    }
}
