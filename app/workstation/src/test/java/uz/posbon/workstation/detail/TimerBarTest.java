package uz.posbon.workstation.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import uz.posbon.assets.Languages;
import uz.posbon.ui.queue.Deadline;
import uz.posbon.workstation.words.Words;

@ExtendWith(ApplicationExtension.class)
class TimerBarTest {
    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    @ParameterizedTest
    @ValueSource(longs = {10, 74, 75, 79, 80, 95})
    void theCaseTurnsAmberWhenItsRowDoes(long percent) {
        boolean row = new Deadline("send", START, START.plus(Duration.ofSeconds(100))).at(START.plusSeconds(percent)) == Deadline.Phase.NEAR;
        assertThat(isNear(percent / 100.0, false)).isEqualTo(row);
    }

    @Test
    void aLimitThatWasMetWarnsNobody() {
        assertThat(isNear(0.95, true)).isFalse();
    }

    private boolean isNear(double fraction, boolean reached) {
        return new TimerBar(new Detail.Timer("Sent", "1:00", "2:00", fraction, reached), words).getPseudoClassStates().contains(PseudoClass.getPseudoClass("near"));
    }
}
