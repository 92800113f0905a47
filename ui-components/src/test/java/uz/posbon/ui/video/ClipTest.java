package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.ui.video.TestPackets.SECOND;
import static uz.posbon.ui.video.TestPackets.seconds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ClipTest {

    private final Clip clip = tenSeconds();

    private static Clip tenSeconds() {
        PacketRing ring = new PacketRing(Duration.ofSeconds(60), new PacketMemory(1 << 20));
        seconds(ring, 0, 10, 1);
        return ring.clip();
    }

    @Property(tries = 200)
    void aPartBeginsWithTheKeyBeforeAndEndsWithTheLastPictureInside(
            @ForAll @LongRange(min = 0, max = 9_900) long fromMillis, @ForAll @LongRange(min = 0, max = 5_000) long length) {
        long from = fromMillis * 1_000_000;
        long to = from + length * 1_000_000;

        Clip part = tenSeconds().between(from, to);

        assertThat(part.packets().getFirst().key()).isTrue();
        assertThat(part.begin()).isEqualTo(from / SECOND * SECOND);
        assertThat(part.end()).isLessThanOrEqualTo(to).isGreaterThan(Math.min(to, 10 * SECOND - SECOND / 25) - SECOND / 25);
    }

    @Test
    void whatLiesOutsideIsEmpty() {
        assertThat(clip.between(11 * SECOND, 12 * SECOND).isEmpty()).isTrue();
        assertThat(clip.between(-5, -1).isEmpty()).isTrue();
        assertThat(clip.between(5, 4).isEmpty()).isTrue();
    }

    @Test
    void isCutWhereTheFormatChanges() {
        StreamFormat larger = new StreamFormat("h264", new byte[] {1}, 1920, 1080, 1, 1);
        PacketRing ring = new PacketRing(Duration.ofSeconds(60), new PacketMemory(1 << 20));
        seconds(ring, 0, 1, 1);
        ring.packet(new Packet(larger, SECOND, SECOND, true, new byte[1]));

        assertThat(ring.clip().takes()).extracting(take -> take.packets().size()).containsExactly(25, 1);
        assertThat(new Clip(List.of()).takes()).isEmpty();
    }

    @Test
    void aLossInBetweenIsNotFilmedAsAPictureStandingStill() {
        PacketRing ring = new PacketRing(Duration.ofSeconds(60), new PacketMemory(1 << 20));
        seconds(ring, 0, 2, 1);
        seconds(ring, 22, 23, 1);

        assertThat(ring.clip().takes()).extracting(take -> take.packets().size()).containsExactly(50, 25);
    }

    @Test
    void timesAreInstants() {
        Instant now = Instant.parse("2026-11-25T04:05:06.123456789Z");

        assertThat(Clip.instant(Clip.nanos(now))).isEqualTo(now);
    }
}
