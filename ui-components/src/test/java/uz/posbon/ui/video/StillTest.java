package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A moment is said only where the engine knows it. */
class StillTest {

    private static final Instant BEGUN = Instant.parse("2026-03-04T05:06:07Z");

    @Test
    void ofARecordingIsDatedWhereTheEngineKnowsItsTimeExactly() {
        assertThat(Still.ofRecording(new Grey(true), BEGUN).at()).isEqualTo(BEGUN.plusSeconds(2));
    }

    @Test
    void ofARecordingIsNotDatedByAReckonedTime() {
        Still still = Still.ofRecording(new Grey(false), BEGUN);

        assertThat(still.at()).isNull();
        assertThat(still.position()).isEqualTo(Duration.ofSeconds(2));
    }

    private record Grey(boolean exact) implements Frame {

        @Override
        public double aspect() {
            return 1;
        }

        @Override
        public Box size() {
            return new Box(16, 16);
        }

        @Override
        public long at() {
            return Duration.ofSeconds(2).toNanos();
        }

        @Override
        public void scaleInto(ByteBuffer target, Box size, Zoom zoom) {
            // Nobody looks at it.
        }
    }
}
