package uz.posbon.ui.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The usage policy of OpenStreetMap's tile servers, as far as one request can keep it. */
@Timeout(400)
class TilePolicyTest {

    private static final TileId TILE = new TileId(12, 2836, 1530);

    private final TileServer server = new TileServer();
    private final MovedClock clock = new MovedClock();
    private final HttpTiles source = new HttpTiles(server.template(), "", 19, "Posbon-Test/1", Duration.ofSeconds(10), clock);

    @AfterEach
    void close() {
        source.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Cache-Control, max-age=86400, 86400",
        "Cache-Control, max-age=10, 300",
        "Expires, 'Tue, 24 Nov 2026 10:00:00 GMT', 7200",
        "X-Nothing, said, 604800"
    })
    void aTileIsKeptAsLongAsTheServerSaysAndAWeekWhereItSaysNothing(String header, String value, long seconds) {
        server.answer(request -> TileServer.bytes(TilePainting.png(0)).addHeader(header, value).build());
        assertThat(picture(null).expires()).isEqualTo(clock.instant().plusSeconds(seconds));
    }

    @Test
    void theTimeATileSpentInCachesOnTheWayCounts() {
        server.answer(request -> TileServer.picture(0).addHeader("Age", "80000").build());
        assertThat(picture(null).expires()).isEqualTo(clock.instant().plusSeconds(6400));
    }

    @Test
    void itIsAskedWhetherATileChangedByTagOrByTime() {
        server.answer(request -> TileServer.picture(0).addHeader("Last-Modified", "Mon, 23 Nov 2026 10:00:00 GMT").build());
        String time = picture(null).version();
        server.answer(request -> new MockResponse.Builder().code(304).addHeader("Cache-Control", "max-age=600").build());
        assertThat(answer(time)).isEqualTo(new TileAnswer.Unchanged(clock.instant().plusSeconds(600)));
        assertThat(server.requests().getLast().getHeaders().get("If-Modified-Since")).isEqualTo("Mon, 23 Nov 2026 10:00:00 GMT");
        answer("W/\"weak\"");
        assertThat(server.requests().getLast().getHeaders().get("If-None-Match")).isEqualTo("W/\"weak\"");
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "'Tue, 24 Nov 2026 08:02:00 GMT', 120", "'Tue, 24 Nov 2026 07:00:00 GMT', 1", "soon, 30", "999999999, 1800"})
    void theServerSaysHowLongToWaitInSecondsOrByTheClock(String said, long seconds) {
        server.answer(request -> TileServer.status(429).addHeader("Retry-After", said).build());
        assertThat(answer(null)).isInstanceOfSatisfying(
                TileAnswer.Failed.class, failed -> assertThat(failed.pause()).isEqualTo(Duration.ofSeconds(seconds)));
    }

    @Test
    void neverMoreThanTwoAtOnce() {
        AtomicInteger now = new AtomicInteger();
        List<Integer> most = new CopyOnWriteArrayList<>();
        server.answer(request -> {
            most.add(now.incrementAndGet());
            Thread.yield();
            now.decrementAndGet();
            return TileServer.picture(0).build();
        });
        List<TileAnswer> answers = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 200; i++) {
            source.fetch(new TileId(12, i, 0), null, answers::add);
        }
        await().until(() -> answers.size() == 200);
        assertThat(most).allMatch(count -> count <= 2);
        assertThat(server.requests()).extracting(request -> request.getHeaders().get("User-Agent")).containsOnly("Posbon-Test/1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://tile.openstreetmap.org/{z}/{x}/{y}.png, true",
        "https://openstreetmap.org/{z}/{x}/{y}.png, true",
        "https://notopenstreetmap.org/{z}/{x}/{y}.png, false",
        "http://localhost/{z}/{x}/{y}.png, false"
    })
    void theirOwnServersTilesNameThemWhateverWasConfigured(String template, boolean named) {
        try (HttpTiles tiles = new HttpTiles(template, "", 19, "Posbon-Test/1", Duration.ofSeconds(1), clock)) {
            assertThat(tiles.attribution().contains("OpenStreetMap")).isEqualTo(named);
        }
    }

    private TileAnswer.Picture picture(String version) {
        return (TileAnswer.Picture) answer(version);
    }

    private TileAnswer answer(String version) {
        List<TileAnswer> answers = new CopyOnWriteArrayList<>();
        source.fetch(TILE, version, answers::add);
        await().until(() -> !answers.isEmpty());
        return answers.getFirst();
    }
}
