package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.ui.video.TestPackets.SECOND;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceGapTest {

    private final List<Packet> packets = new ArrayList<>();

    @Test
    void aWholeRecordingHasNone() {
        record(0, 20);

        assertThat(gaps(1, 19)).isEmpty();
    }

    @Test
    void whatWasNotKeptAnyMoreAndWhatTheCameraWasAwayForAreNamed() {
        record(10, 20);
        record(30, 40);

        assertThat(gaps(0, 50)).extracting(EvidenceGap::from).extracting(Instant::getEpochSecond).containsExactly(0L, 19L, 39L);
        assertThat(gaps(0, 50)).extracting(EvidenceGap::length).extracting(Duration::toSeconds).containsExactly(10L, 10L, 10L);
    }

    @Test
    void theKeyPictureBeforeTheTimeAskedForIsNoGap() {
        record(10, 20);

        assertThat(gaps(15, 20)).isEmpty();
    }

    private void record(int from, int to) {
        for (int i = from * 25; i < to * 25; i++) {
            packets.add(TestPackets.packet(i * SECOND / 25, i % 25 == 0, 10));
        }
    }

    private List<EvidenceGap> gaps(int from, int to) {
        EvidenceOrder order = new EvidenceOrder(
                "c", "C", Clip.instant(from * SECOND), Clip.instant(to * SECOND), "Dilnoza", "robbery");
        return EvidenceGap.in(order, new Clip(packets));
    }
}
