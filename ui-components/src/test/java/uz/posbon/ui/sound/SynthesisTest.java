package uz.posbon.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is heard: pitch, rhythm, loudness. */
class SynthesisTest {
    private static final Duration PULSE = Duration.ofMillis(150);
    private static final Duration GAP = Duration.ofMillis(100);

    @Test
    void aPulseIsAFundamentalWithFourHarmonicsAndNothingBetween() {
        Sound sound = Synthesis.render(Melody.even(Duration.ofMillis(500), GAP, 440));
        double fundamental = level(sound, 440);
        for (int harmonic = 2; harmonic <= 5; harmonic++) {
            assertThat(level(sound, 440.0 * harmonic)).as("harmonic %d, dB", harmonic).isBetween(fundamental - 15, fundamental + 15);
        }
        assertThat(level(sound, 660)).isLessThan(fundamental - 40);
        assertThat(level(sound, 440 * 6)).isLessThan(fundamental - 40);
    }

    @Test
    void pulsesAndRestsAreWhereTheMelodySays() {
        Melody melody = Melody.even(PULSE, GAP, 523, 659, 784);
        Sound sound = Synthesis.render(melody);
        assertThat(sound.length()).isCloseTo(Duration.ofMillis(650), Duration.ofMillis(1));
        for (Pulse pulse : melody.pulses()) {
            assertThat(loudness(sound, pulse.onset().plusMillis(30), Duration.ofMillis(90))).as("%s", pulse).isGreaterThan(4000);
        }
        for (Pulse pulse : melody.pulses().subList(0, 2)) {
            assertThat(loudness(sound, pulse.end().plusMillis(1), GAP.minusMillis(2))).as("rest after %s", pulse).isZero();
        }
    }

    @Test
    void melodiesFollowEachOtherAfterARest() {
        Melody twice = Melody.even(PULSE, GAP, 500).then(Duration.ofSeconds(1), Melody.even(PULSE, GAP, 600));
        assertThat(twice.pulses()).extracting(Pulse::onset).containsExactly(Duration.ZERO, Duration.ofMillis(1150));
        assertThat(twice.length()).isEqualTo(Duration.ofMillis(1300));
    }

    @Property(tries = 60)
    void nothingClipsAndNothingClicks(@ForAll("melodies") Melody melody) {
        short[] samples = Synthesis.render(melody).samples();
        int loudest = 0;
        for (short sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        assertThat(loudest).isBetween((int) (0.89 * Short.MAX_VALUE), (int) (0.91 * Short.MAX_VALUE));
        // The first and last five milliseconds of a pulse are far quieter than its middle.
        for (Pulse pulse : melody.pulses()) {
            int start = (int) (pulse.onset().toNanos() * Synthesis.RATE / 1_000_000_000L);
            int end = Math.min(samples.length, (int) (pulse.end().toNanos() * Synthesis.RATE / 1_000_000_000L));
            assertThat(Math.abs(samples[start])).isLessThan(50);
            assertThat(Math.abs(samples[end - 1])).isLessThan(50);
            for (int i = 0; i < 40; i++) {
                assertThat(Math.abs(samples[start + i])).isLessThan(Short.MAX_VALUE / 4);
                assertThat(Math.abs(samples[end - 1 - i])).isLessThan(Short.MAX_VALUE / 4);
            }
        }
    }

    @Provide
    Arbitrary<Melody> melodies() {
        Arbitrary<Integer> hertz = Arbitraries.integers().between(150, 1000);
        return hertz.list().ofMinSize(1).ofMaxSize(10)
                .map(tones -> Melody.even(PULSE, GAP, tones.stream().mapToDouble(Integer::doubleValue).toArray()));
    }

    @Test
    void volumeGoesFromSilenceToWhatItWas() {
        Sound full = Synthesis.render(Melody.even(PULSE, GAP, 440));
        assertThat(full.at(100).samples()).isEqualTo(full.samples());
        assertThat(full.at(0).samples()).containsOnly((short) 0);
        double before = 0;
        for (int volume = 10; volume <= 100; volume += 10) {
            double now = loudness(full.at(volume), Duration.ZERO, PULSE);
            assertThat(now).as("volume %d", volume).isGreaterThan(before);
            before = now;
        }
        assertThat(full.at(400).samples()).isEqualTo(full.samples());
    }

    @Test
    void whatNobodyCouldHearApartIsRefused() {
        assertThatThrownBy(() -> new Pulse(40, Duration.ZERO, PULSE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pulse(440, Duration.ZERO, Duration.ofMillis(5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Melody(List.of())).isInstanceOf(IllegalArgumentException.class);
        Pulse first = new Pulse(440, Duration.ZERO, PULSE);
        assertThatThrownBy(() -> new Melody(List.of(first, first))).hasMessageContaining("before the one before it ends");
    }

    /** Root mean square of a part. */
    private static double loudness(Sound sound, Duration from, Duration length) {
        short[] samples = sound.samples();
        int start = (int) (from.toNanos() * sound.rate() / 1_000_000_000L);
        int count = (int) (length.toNanos() * sound.rate() / 1_000_000_000L);
        double sum = 0;
        for (int i = start; i < start + count; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / count);
    }

    /** How much of one frequency there is, in decibels (Goertzel over the middle of the sound, a Hann window on it). */
    private static double level(Sound sound, double hertz) {
        short[] samples = sound.samples();
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < samples.length; i++) {
            double window = (1 - Math.cos(2 * Math.PI * i / samples.length)) / 2;
            double turn = 2 * Math.PI * hertz * i / sound.rate();
            real += window * samples[i] * Math.cos(turn);
            imaginary += window * samples[i] * Math.sin(turn);
        }
        return 20 * Math.log10(Math.hypot(real, imaginary) + 1e-9);
    }
}
