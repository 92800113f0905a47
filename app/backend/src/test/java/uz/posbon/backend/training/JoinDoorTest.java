package uz.posbon.backend.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.decide.Refusal;

class JoinDoorTest {
    private static final byte[] SECRET = new byte[32];

    private final AtomicLong nanos = new AtomicLong();
    private final JoinDoor door = new JoinDoor("K7QF-29MX", SECRET, nanos::get);

    @Test
    void whoGuessesShutsItForHimselfForAMinute() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> door.check("AAAA-AAAA", "10.0.0.7")).isInstanceOf(Refusal.class).hasMessageContaining("not the code");
        }
        assertThatThrownBy(() -> door.check("K7QF-29MX", "10.0.0.7")).isInstanceOf(Refusal.class).hasMessageContaining("minute");
        assertThatCode(() -> door.check("k7qf 29mx", "10.0.0.8")).as("another desk").doesNotThrowAnyException();
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThatCode(() -> door.check("K7QF-29MX", "10.0.0.7")).doesNotThrowAnyException();
    }

    @Test
    void aTokenIsGoodAsLongAsTheSecretAndCannotBeMadeWithoutIt() {
        String token = door.admit("Дилноза o. 2");
        assertThat(new JoinDoor("K7QF-29MX", SECRET, nanos::get).holder(token)).isEqualTo("Дилноза o. 2");
        byte[] other = SECRET.clone();
        other[0] = 1;
        assertThat(new JoinDoor("K7QF-29MX", other, nanos::get).holder(token)).isNull();
        String seal = token.substring(token.indexOf('.'));
        assertThat(door.holder(new JoinDoor("x", other, nanos::get).admit("Olim"))).isNull();
        assertThat(door.holder("T2xpbQ" + seal)).as("another name under the same seal").isNull();
        assertThat(door.holder(seal)).isNull();
        assertThat(door.holder("no token at all")).isNull();
        assertThat(door.holder("=.=")).isNull();
    }
}
