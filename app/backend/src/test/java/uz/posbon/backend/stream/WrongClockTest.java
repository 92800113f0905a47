package uz.posbon.backend.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.EventStream;

/** A backend whose clock is not ours: the stream knows by how much. */
class WrongClockTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(ints = {7, -7})
    void theOffsetIsFound(int minutes) {
        Duration offset = Duration.ofMinutes(minutes);
        try (Backend backend = Backend.start(BackendOptions.embedded(data), Clock.offset(Clock.systemUTC(), offset));
                PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).build();
                EventStream stream = client.open(new OperationalPicture())) {
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() ->
                    assertThat(stream.backendClock().offset()).isCloseTo(offset, Duration.ofMillis(200)));
            Instant before = Instant.now();
            Instant told = stream.backendClock().instant();
            Instant after = Instant.now();
            assertThat(told).isBetween(before.plus(offset).minusMillis(300), after.plus(offset).plusMillis(300));
        }
    }
}
