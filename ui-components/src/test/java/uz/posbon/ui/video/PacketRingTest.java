package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uz.posbon.ui.video.TestPackets.SECOND;
import static uz.posbon.ui.video.TestPackets.packet;
import static uz.posbon.ui.video.TestPackets.seconds;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PacketRingTest {

    private final PacketMemory memory = new PacketMemory(1 << 20);
    private final PacketRing ring = new PacketRing(Duration.ofSeconds(60), memory);

    @Test
    void keepsTheLastMinuteAndNotMuchMore() {
        seconds(ring, 0, 200, 10);

        Clip clip = ring.clip();
        long span = clip.end() - clip.begin();
        assertThat(span).isBetween(60 * SECOND, 62 * SECOND);
        assertThat(clip.packets().getFirst().key()).isTrue();
    }

    @Test
    void givesUpHistoryWhereMemoryIsShort() {
        memory.enter(ring);
        seconds(ring, 0, 60, 4_000);

        assertThat(ring.bytes()).isBetween((1L << 20) - 25 * 4_000, 1L << 20);
        assertThat(ring.clip().packets().getFirst().key()).isTrue();
        assertThat(ring.clip().end()).isEqualTo(60 * SECOND - SECOND / 25);
    }

    @Test
    void oneLargeStreamUsesWhatManySmallOnesLeaveAndCostsThemNothing() {
        List<PacketRing> small = Stream.generate(() -> new PacketRing(Duration.ofSeconds(60), memory)).limit(20).toList();
        small.forEach(memory::enter);
        memory.enter(ring);
        for (int second = 0; second < 60; second++) {
            int from = second;
            small.forEach(one -> seconds(one, from, from + 1, 10));
            seconds(ring, from, from + 1, 1_000);
        }

        assertThat(small).allSatisfy(one -> assertThat(one.bytes()).isEqualTo(60 * 25 * 10));
        assertThat(ring.bytes()).isBetween((1L << 20) - 20 * 60 * 25 * 10 - 25_000, (1L << 20) - 20 * 60 * 25 * 10);
    }

    @Test
    void whatLeftTheMemoryLeavesRoom() {
        PacketRing other = new PacketRing(Duration.ofSeconds(60), memory);
        memory.enter(ring);
        memory.enter(other);
        seconds(other, 0, 20, 1_000);
        memory.leave(other);
        seconds(ring, 0, 40, 1_000);

        assertThat(ring.bytes()).isEqualTo(40 * 25 * 1_000);
    }

    @Test
    void aStreamWhoseKeyPicturesNeverComeCannotFillTheMemory() {
        memory.enter(ring);
        ring.packet(packet(0, true, 1000));
        for (int i = 1; i < 20_000; i++) {
            ring.packet(packet(i, false, 1000));
            assertThat(ring.bytes()).isLessThanOrEqualTo(1 << 20);
        }
        assertThat(ring.clip().packets().getFirst().key()).isTrue();
        assertThat(ring.sinceKey()).as("what has gone on since cannot be decoded").isEmpty();
        ring.packet(packet(61 * SECOND, false, 1000));
        assertThat(ring.clip().isEmpty()).as("older than what is kept").isTrue();
    }

    @Test
    void ofAGroupLargerThanTheMemoryTheBeginningIsKeptAndThatIsSaid() {
        memory.enter(ring);
        for (int group = 0; group < 3; group++) {
            for (int i = 0; i < 250; i++) {
                ring.packet(packet(group * 10 * SECOND + i * SECOND / 25, i == 0, 10_000));
            }
        }

        Clip clip = ring.clip();
        assertThat(clip.shortened()).isTrue();
        assertThat(clip.begin()).isEqualTo(20 * SECOND);
        assertThat(clip.end()).isCloseTo(20 * SECOND + 104 * SECOND / 25, within(SECOND / 10));
        assertThat(clip.between(clip.begin(), clip.end()).shortened()).isTrue();
    }

    @Test
    void whatIsKeptWholeIsNotCalledShortened() {
        memory.enter(ring);
        seconds(ring, 0, 100, 10);

        assertThat(ring.clip().shortened()).isFalse();
    }

    @Test
    void oneGroupWithoutEndCostsOthersNothing() {
        PacketRing other = new PacketRing(Duration.ofSeconds(60), memory);
        memory.enter(ring);
        memory.enter(other);
        seconds(other, 0, 20, 500);
        ring.packet(packet(0, true, 1000));
        for (int i = 1; i < 2_000; i++) {
            ring.packet(packet(i, false, 1000));
        }

        assertThat(other.bytes()).isEqualTo(20 * 25 * 500);
        assertThat(other.clip().shortened()).isFalse();
        assertThat(ring.bytes() + other.bytes()).isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void beginsOnlyWhereADecoderCan() {
        ring.packet(packet(1, false, 10));
        assertThat(ring.clip().isEmpty()).isTrue();
        ring.packet(packet(2, true, 10));
        ring.packet(packet(3, false, 10));

        assertThat(ring.sinceKey()).hasSize(2);
    }

    @Test
    void afterALossTheMiddleOfAGroupIsNotTakenForTheEndOfTheOldOne() {
        seconds(ring, 0, 2, 10);
        StreamFormat again = new StreamFormat("h264", new byte[0], 640, 360, 1, 1);
        ring.packet(new Packet(again, 5 * SECOND, 5 * SECOND, false, new byte[10]));
        assertThat(ring.clip().packets()).hasSize(50);

        ring.packet(new Packet(again, 6 * SECOND, 6 * SECOND, true, new byte[10]));
        assertThat(ring.clip().packets()).hasSize(51);
    }

    @Test
    void untilANewConnectionHasItsKeyPictureNothingOldIsTakenForTheNewest() {
        seconds(ring, 0, 2, 10);
        StreamFormat again = new StreamFormat("h264", new byte[0], 640, 360, 1, 1);
        ring.packet(new Packet(again, 5 * SECOND, 5 * SECOND, false, new byte[10]));
        assertThat(ring.sinceKey()).isEmpty();

        ring.packet(new Packet(again, 6 * SECOND, 6 * SECOND, true, new byte[10]));
        assertThat(ring.sinceKey()).hasSize(1);
    }

    @Test
    void aClockSetBackCostsTheHistoryNotTheFuture() {
        seconds(ring, 1_000, 1_010, 10);
        seconds(ring, 10, 12, 10);

        assertThat(ring.clip().begin()).isEqualTo(10 * SECOND);
        assertThat(ring.clip().packets()).hasSize(50);
    }

    @Property(tries = 300)
    void whateverComesItBeginsWithAKeyStaysInBoundsAndInOrder(
            @ForAll @Size(max = 400) List<@IntRange(min = 0, max = 40) Integer> steps) {
        PacketMemory small = new PacketMemory(20_000);
        PacketRing any = new PacketRing(Duration.ofSeconds(3), small);
        small.enter(any);
        long at = 0;
        for (int step : steps) {
            at += step * SECOND / 50;
            any.packet(packet(at, step % 7 == 0, 100 + step * 20));
        }

        Clip clip = any.clip();
        long newest = any.sinceKey().stream().mapToLong(p -> p.data().length).sum();
        assertThat(any.bytes()).isLessThanOrEqualTo(Math.max(20_000, newest)).isEqualTo(clip.packets().stream().mapToLong(p -> p.data().length).sum());
        assertThat(clip.packets()).isSortedAccordingTo((a, b) -> Long.compare(a.decodeAt(), b.decodeAt()));
        assertThat(clip.isEmpty() || clip.packets().getFirst().key()).isTrue();
    }
}
