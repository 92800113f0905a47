package uz.posbon.workstation.cameras;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.catalogue.CameraReport;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.VideoState;

/** What is said of watched cameras, and how often. */
class CameraNewsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final VideoState LIVE = new VideoState.Live();

    private final CameraNews news = new CameraNews();

    private static VideoState lost(Instant since) {
        return new VideoState.Lost(since, Loss.values()[0], since.plusSeconds(10));
    }

    @Test
    void whatChangesIsSaidAloneAndEverythingEveryHalfMinute() {
        assertThat(news.of(Map.of("a", LIVE, "b", LIVE), NOW)).hasSize(2);
        assertThat(news.of(Map.of("a", LIVE, "b", LIVE), NOW.plusSeconds(10))).isEmpty();
        assertThat(news.of(Map.of("a", LIVE, "b", lost(NOW.plusSeconds(9))), NOW.plusSeconds(11)))
                .containsExactly(new CameraReport("b", CameraReport.LOST, NOW.plusSeconds(9)));
        assertThat(news.of(Map.of("a", LIVE, "b", lost(NOW.plusSeconds(9))), NOW.plusSeconds(30))).containsExactlyInAnyOrder(
                new CameraReport("a", CameraReport.LIVE, NOW), new CameraReport("b", CameraReport.LOST, NOW.plusSeconds(9)));
    }

    @Test
    void aCameraThatComesAndGoesIsSpokenOfEveryTwoSecondsAtMost() {
        int said = 0;
        for (int half = 0; half < 20; half++) {
            Instant now = NOW.plusMillis(500 * half);
            said += news.of(Map.of("a", half % 2 == 0 ? LIVE : lost(now)), now).size();
        }
        assertThat(said).isBetween(2, 5);
    }

    @Test
    void aStreamThatWasOnlyAskedForSaysNothing() {
        assertThat(news.of(Map.of("a", new VideoState.Opening(NOW), "b", new VideoState.Hidden()), NOW)).isEmpty();
        assertThat(news.of(Map.of("a", LIVE), NOW.plusSeconds(1))).hasSize(1);
    }
}
