package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureBeatTest {

    private static final long MS = 1_000_000;
    private static final long PULSE = 16_666_667;

    private final PictureBeat beat = new PictureBeat();

    @Test
    void aPictureThatIsAloneWaitsForNothing() {
        beat.watched(1);
        beat.counts(0);
        beat.came(1, 40 * MS);

        assertThat(beat.counts(41 * MS)).isTrue();
    }

    @Test
    void aPictureWaitsForTheOtherTilesButNotForLong() {
        beat.watched(2);
        beat.counts(0);
        beat.came(1, 35 * MS);

        assertThat(beat.counts(50 * MS)).isFalse();
        assertThat(beat.counts(70 * MS)).isFalse();
        assertThat(beat.counts(76 * MS)).isTrue();
    }

    @Test
    void whereAllTilesHaveAPictureAllAreShown() {
        beat.watched(2);
        beat.counts(0);
        beat.came(1, 35 * MS);
        beat.came(1, 45 * MS);

        assertThat(beat.counts(46 * MS)).isTrue();
    }

    @Test
    void aTileWhoseNextPictureIsThereWaitsNoLonger() {
        beat.watched(2);
        beat.counts(0);
        beat.came(1, 30 * MS);
        beat.came(2, 45 * MS);

        assertThat(beat.counts(46 * MS)).isTrue();
    }

    @Test
    void aTileThatNobodyWatchesAnyMoreIsNotWaitedFor() {
        beat.watched(2);
        beat.counts(0);
        beat.came(1, 35 * MS);
        beat.watched(-1);

        assertThat(beat.counts(36 * MS)).isTrue();
    }

    @Test
    void withoutPicturesTilesFollowThirtyTimesASecond() {
        beat.watched(1);
        int counted = 0;
        for (int pulse = 0; pulse < 60; pulse++) {
            counted += beat.counts(pulse * PULSE) ? 1 : 0;
        }

        assertThat(counted).isEqualTo(30);
    }

    @Test
    void nineCamerasOutOfStepArePaintedAsOftenAsOneAndNonePictureIsLost() {
        assertThat(beatsInTenSeconds(List.of(25, 25, 25, 25, 25, 25, 25, 25, 25))).isBetween(248, 252);
    }

    @Test
    void theFastestCameraSaysHowOftenAWallIsPainted() {
        assertThat(beatsInTenSeconds(List.of(12, 30, 15, 25))).isBetween(298, 302);
    }

    @Test
    void slowCamerasAloneArePaintedNoOftenerThanUsualOnes() {
        assertThat(beatsInTenSeconds(List.of(12, 12, 10, 8))).isLessThan(252);
    }

    /** Each beat takes one picture of each camera, as tiles do; a ring holds two. */
    private int beatsInTenSeconds(List<Integer> rates) {
        beat.watched(rates.size());
        int[] waiting = new int[rates.size()];
        List<Long> next = new ArrayList<>();
        rates.forEach(rate -> next.add(next.size() * 7 * MS));
        int beats = 0;
        for (long now = 0; now < 10_000 * MS; now += PULSE) {
            for (int camera = 0; camera < waiting.length; camera++) {
                while (next.get(camera) <= now) {
                    waiting[camera]++;
                    assertThat(waiting[camera]).as("pictures that wait").isLessThanOrEqualTo(2);
                    beat.came(waiting[camera], next.get(camera));
                    next.set(camera, next.get(camera) + 1_000 * MS / rates.get(camera));
                }
            }
            boolean some = false;
            if (beat.counts(now)) {
                for (int camera = 0; camera < waiting.length; camera++) {
                    some |= waiting[camera] > 0;
                    waiting[camera] = Math.max(0, waiting[camera] - 1);
                    if (waiting[camera] > 0) {
                        beat.came(1, now);
                    }
                }
            }
            beats += some ? 1 : 0;
        }
        return beats;
    }
}
