package uz.posbon.geodata.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.geodata.Monaco;
import uz.posbon.sdk.geo.GeoPoint;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutedTimesTest {
    private static final GeoPoint CASINO = new GeoPoint(7.4283, 43.7392);
    private static final GeoPoint STADIUM = new GeoPoint(7.4156, 43.7276);
    private static final GeoPoint AT_SEA = new GeoPoint(7.4370, 43.7290);
    private static final GeoPoint TASHKENT = new GeoPoint(69.28, 41.31);

    private Path folder;

    private RoutedTimes times;

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        RoadNetworkBuild.Network network = RoadNetworkBuild.build(Monaco.extract(), folder.resolve("roads"));
        assertThat(network.roads()).isGreaterThan(1000);
        times = RoutedTimes.open(folder.resolve("roads"));
    }

    @AfterAll
    void close() {
        // Without the shared data there is nothing to close.
        if (times != null) {
            times.close();
        }
    }

    @Test
    void goesAlongStreets() {
        Travel way = times.between(STADIUM, CASINO);

        assertThat(way).isInstanceOfSatisfying(Travel.Routed.class, routed -> {
            assertThat(routed.metres()).isBetween(STADIUM.metresTo(CASINO), 3 * STADIUM.metresTo(CASINO));
            assertThat(routed.duration()).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(12));
            assertThat(routed.line()).hasSizeGreaterThan(10).startsWith(STADIUM).endsWith(CASINO);
            assertThat(length(routed.line())).isBetween(routed.metres() * 0.97, routed.metres() * 1.03);
            assertThat(routed.offRoadMetres()).isBetween(0.0, 200.0);
        });
    }

    @Test
    void saysWhyAWayIsStraight() {
        assertThat(straight(times.between(AT_SEA, CASINO)).why()).isEqualTo(WhyStraight.START_OFF_NETWORK);
        assertThat(straight(times.between(CASINO, AT_SEA)).why()).isEqualTo(WhyStraight.END_OFF_NETWORK);
        assertThat(straight(times.between(TASHKENT, CASINO)).why()).isEqualTo(WhyStraight.START_OFF_NETWORK);
        assertThat(straight(new StraightTimes().between(STADIUM, CASINO)).why()).isEqualTo(WhyStraight.NO_NETWORK);
    }

    @Test
    void answersManyInTheirOrder() {
        List<Travel> ways = times.toOne(List.of(STADIUM, AT_SEA, CASINO), CASINO, () -> false);

        assertThat(ways).hasSize(3);
        assertThat(ways.get(0)).isEqualTo(times.between(STADIUM, CASINO));
        assertThat(ways.get(1)).isInstanceOf(Travel.Straight.class);
        assertThat(ways.get(2).duration()).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void canBeCancelled() {
        int[] asked = {0};

        assertThatThrownBy(() -> times.toOne(Collections.nCopies(50, STADIUM), CASINO, () -> ++asked[0] > 3))
                .isInstanceOf(CancellationException.class).hasMessageContaining("3 of 50");
    }

    @Test
    void opensNothingThatIsNotThere() {
        assertThatThrownBy(() -> RoutedTimes.open(folder.resolve("nowhere"))).isInstanceOf(IOException.class);
    }

    @Test
    void answersNothingOnceClosed() throws IOException {
        RoutedTimes shut = RoutedTimes.open(folder.resolve("roads"));
        shut.close();
        shut.close();

        assertThatThrownBy(() -> shut.between(STADIUM, CASINO)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closesUnderWhoeverStillAsks() throws Exception {
        RoutedTimes shared = RoutedTimes.open(folder.resolve("roads"));
        CountDownLatch busy = new CountDownLatch(4);
        List<CompletableFuture<Void>> askers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
            for (int i = 0; ; i++) {
                shared.between(STADIUM, CASINO);
                if (i == 20) {
                    busy.countDown();
                }
            }
        }, task -> Thread.ofPlatform().daemon().start(task))).limit(4).toList();
        assertThat(busy.await(60, TimeUnit.SECONDS)).isTrue();

        shared.close();

        assertThat(askers).allSatisfy(asker ->
                assertThat(asker).failsWithin(Duration.ofSeconds(30)).withThrowableThat().withCauseInstanceOf(IllegalStateException.class));
    }

    private static Travel.Straight straight(Travel travel) {
        assertThat(travel).isInstanceOf(Travel.Straight.class);
        return (Travel.Straight) travel;
    }

    private static double length(List<GeoPoint> line) {
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += line.get(i - 1).metresTo(line.get(i));
        }
        return metres;
    }
}
