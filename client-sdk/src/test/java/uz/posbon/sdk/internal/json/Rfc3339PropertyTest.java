package uz.posbon.sdk.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class Rfc3339PropertyTest {
    @Property
    void readsWhatInstantWrites(@ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second, @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant time = Instant.ofEpochSecond(second, nano);
        assertThat(Rfc3339.parse(time.toString())).isEqualTo(time);
    }

    @Property
    void readsEveryNumberOfDigits(@ForAll @IntRange(min = 1, max = 9) int digits, @ForAll @IntRange(max = 999_999_999) int nano) {
        String text = "2026-11-24T09:00:00." + String.format("%09d", nano).substring(0, digits) + "Z";
        assertThat(Rfc3339.parse(text)).isEqualTo(Instant.parse(text));
    }

    @Example
    void refusesWhatIsNoTimeAndReadsOffsets() {
        assertThat(Rfc3339.parse("2026-11-24T14:00:00+05:00")).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
        for (String text : new String[] {"", "now", "2026-02-30T09:00:00Z", "2026-11-24T24:61:00Z", "2026-11-24T09:00:00", "2026-11-24 09:00:00Z",
            "2026-1a-24T09:00:00Z", "2026-11-24T09:00:00.+5Z", "2026-11-24T09:00:60Z", "2026-11-24T09:00:00.Z\u0000"}) {
            assertThatThrownBy(() -> Rfc3339.parse(text)).as(text).isInstanceOf(DateTimeException.class);
        }
    }
}
