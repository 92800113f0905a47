package uz.posbon.ui.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uz.posbon.ui.map.BackdropState;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.MapThreads;

/** Tiles from a real server, over a real disk; one thread stands for the FX thread. */
@Timeout(400)
class TilesTest {

    private static final TileId TILE = new TileId(12, 2836, 1530);
    private static final byte[] HUGE = TilePainting.picture(0, 4000, "png");

    @TempDir
    Path folder;

    private final TileServer server = new TileServer();
    private final ExecutorService fx = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final MovedClock clock = new MovedClock();
    private final ConcurrentHashMap<TileId, Integer> arrived = new ConcurrentHashMap<>();
    private final List<Tiles> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (Tiles tiles : open) {
            onFx(() -> {
                tiles.close();
                return null;
            });
        }
        server.close();
        fx.shutdownNow();
        background.shutdownNow();
    }

    @Test
    void aPanMakesOneRequestPerTileAndTheWayBackNone() throws Exception {
        Tiles tiles = tiles(Duration.ofSeconds(20), 8 << 20);
        for (int step = 0; step < 100; step++) {
            List<TileId> column = column(step);
            show(tiles, column);
            show(tiles, column);
            await().until(() -> arrived.keySet().containsAll(column));
        }
        assertThat(server.paths()).hasSize(500).doesNotHaveDuplicates();

        for (int step = 99; step >= 0; step--) {
            List<TileId> column = column(step);
            show(tiles, column);
            await().until(() -> onFx(() -> column.stream().allMatch(tile -> tiles.now(tile) != null)));
        }
        assertThat(server.requests()).hasSize(500);
    }

    @Test
    void whatIsOnTheDiskIsNotAskedForAfterARestart() throws Exception {
        Tiles first = tiles(Duration.ofSeconds(20), 8 << 20);
        show(first, List.of(TILE));
        await().until(() -> arrived.containsKey(TILE));
        onFx(() -> {
            first.close();
            return null;
        });
        arrived.clear();

        Tiles second = tiles(Duration.ofSeconds(20), 8 << 20);
        show(second, List.of(TILE));
        await().until(() -> arrived.containsKey(TILE));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void anExpiredTileIsShownAtOnceAndOnlyAskedAboutByItsVersion() throws Exception {
        server.answer(request -> request.getHeaders().get("If-None-Match") == null
                ? TileServer.picture(0x336699).addHeader("ETag", "\"one\"").build()
                : new MockResponse.Builder().code(304).addHeader("Cache-Control", "max-age=86400").build());
        Tiles first = tiles(Duration.ofSeconds(20), 8 << 20);
        show(first, List.of(TILE));
        await().until(() -> arrived.containsKey(TILE));
        clock.move(Duration.ofDays(2));
        arrived.clear();

        Tiles second = tiles(Duration.ofSeconds(20), 8 << 20);
        show(second, List.of(TILE));
        await().until(() -> arrived.containsKey(TILE) && server.requests().size() == 2 && onFx(second::underWay) == 0);
        assertThat(server.requests().get(1).getHeaders().get("If-None-Match")).isEqualTo("\"one\"");

        Tiles third = tiles(Duration.ofSeconds(20), 8 << 20);
        show(third, List.of(TILE));
        await().until(() -> onFx(() -> third.now(TILE) != null && third.underWay() == 0));
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void theApplicationSaysWhoItIs() throws Exception {
        show(tiles(Duration.ofSeconds(20), 8 << 20), List.of(TILE));
        await().until(() -> arrived.containsKey(TILE));
        assertThat(server.requests().getFirst().getHeaders().get("User-Agent")).isEqualTo("Posbon-Test/1");
        assertThat(server.paths()).containsExactly("/12/2836/1530.png");
    }

    @Test
    void tilesThatLeftTheViewAreNotWaitedFor() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        server.answer(request -> {
            hold(held);
            return TileServer.picture(0x336699).build();
        });
        Tiles tiles = tiles(Duration.ofSeconds(20), 8 << 20);
        show(tiles, IntStream.range(0, 40).mapToObj(i -> new TileId(12, 2800 + i, 1530)).toList());
        await().until(() -> server.requests().size() == 2);
        show(tiles, List.of(TILE));
        assertThat(onFx(tiles::underWay)).isEqualTo(1);
        held.countDown();
        await().until(() -> arrived.containsKey(TILE));
        assertThat(server.requests()).as("two were on the wire, one is wanted now").hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void saysWhyThereIsNoBackgroundAndGoesOnWhenTheServerDoes(String name, Function<byte[], MockResponse> trouble, Gap gap) throws Exception {
        byte[] png = TilePainting.png(0x336699);
        server.answer(request -> trouble.apply(png));
        Tiles tiles = tiles(gap == Gap.NO_ANSWER ? Duration.ofSeconds(2) : Duration.ofSeconds(30), 8 << 20);
        show(tiles, List.of(TILE));
        await().until(() -> onFx(() -> tiles.stateProperty().get()).equals(new BackdropState.Missing(gap)));
        int asked = server.requests().size();
        show(tiles, List.of(TILE));
        assertThat(server.requests()).as("the server is left in peace for a while").hasSize(asked);

        server.answer(request -> TileServer.picture(0x336699).build());
        clock.move(Duration.ofHours(1));
        show(tiles, List.of(TILE));
        await().until(() -> onFx(() -> tiles.stateProperty().get()) instanceof BackdropState.Shown);
        assertThat(arrived).containsEntry(TILE, 0xFF336699);
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                trouble("404", png -> TileServer.status(404).build(), Gap.NOT_FOUND),
                trouble("403", png -> TileServer.status(403).build(), Gap.REFUSED),
                trouble("429", png -> TileServer.status(429).addHeader("Retry-After", "20").build(), Gap.TOO_MANY_REQUESTS),
                trouble("500", png -> TileServer.status(500).build(), Gap.SERVER_ERROR),
                trouble("HTML", png -> TileServer.bytes("<html>Log in to this network</html>".getBytes()).build(), Gap.NOT_A_PICTURE),
                trouble("empty", png -> TileServer.bytes(new byte[0]).build(), Gap.NOT_A_PICTURE),
                trouble("truncated", png -> TileServer.bytes(Arrays.copyOf(png, png.length / 2)).build(), Gap.NOT_A_PICTURE),
                trouble("a small file of a huge picture", png -> TileServer.bytes(HUGE).build(), Gap.NOT_A_PICTURE),
                trouble("too long", png -> TileServer.bytes(Arrays.copyOf(png, 3 << 20)).build(), Gap.NOT_A_PICTURE),
                trouble("hangs up", png -> TileServer.bytes(png).onResponseStart(SocketEffect.ShutdownConnection.INSTANCE).build(), Gap.UNREACHABLE),
                trouble("never answers", png -> TileServer.bytes(png).onResponseStart(SocketEffect.Stall.INSTANCE).build(), Gap.NO_ANSWER));
    }

    @Test
    void aServerThatAsksToWaitIsNotAskedForOtherTilesEither() throws Exception {
        server.answer(request -> TileServer.status(429).addHeader("Retry-After", "600").build());
        Tiles tiles = tiles(Duration.ofSeconds(5), 8 << 20);
        show(tiles, List.of(TILE));
        await().until(() -> onFx(() -> tiles.stateProperty().get()) instanceof BackdropState.Missing);
        int asked = server.requests().size();
        clock.move(Duration.ofMinutes(9));
        show(tiles, column(3));
        assertThat(onFx(tiles::underWay)).isZero();
        assertThat(server.requests()).hasSize(asked);
    }

    @Test
    void aPlaceKnownToHaveNoTilesSaysSoEachTimeTheMapComesThere() throws Exception {
        onlyATileIsThere();
        Tiles tiles = tiles(Duration.ofSeconds(20), 8 << 20);
        List<TileId> without = column(3);
        show(tiles, List.of(TILE));
        await().until(() -> state(tiles).equals(new BackdropState.Shown(null)));
        show(tiles, without);
        await().until(() -> state(tiles).equals(new BackdropState.Missing(Gap.NOT_FOUND)) && onFx(tiles::underWay) == 0);
        int asked = server.requests().size();

        show(tiles, List.of(TILE));
        assertThat(state(tiles)).isEqualTo(new BackdropState.Shown(null));
        show(tiles, without);
        assertThat(state(tiles)).isEqualTo(new BackdropState.Missing(Gap.NOT_FOUND));
        assertThat(server.requests()).as("what is known is not asked for").hasSize(asked);
    }

    @Test
    void aPanWhileTheServerAsksToWaitSaysSo() throws Exception {
        Tiles tiles = tiles(Duration.ofSeconds(20), 8 << 20);
        show(tiles, List.of(TILE));
        await().until(() -> state(tiles) instanceof BackdropState.Shown);
        server.answer(request -> TileServer.status(429).addHeader("Retry-After", "600").build());
        show(tiles, column(0));
        await().until(() -> state(tiles).equals(new BackdropState.Missing(Gap.TOO_MANY_REQUESTS)));
        show(tiles, List.of(TILE));
        assertThat(state(tiles)).isEqualTo(new BackdropState.Shown(null));
        show(tiles, column(50));
        assertThat(state(tiles)).isEqualTo(new BackdropState.Missing(Gap.TOO_MANY_REQUESTS));
    }

    @Test
    void aViewWithHolesIsShownAndSaysWhyTheyAreThere() throws Exception {
        onlyATileIsThere();
        Tiles tiles = tiles(Duration.ofSeconds(20), 8 << 20);
        show(tiles, List.of(TILE, new TileId(12, TILE.x() + 1, TILE.y())));
        await().until(() -> state(tiles).equals(new BackdropState.Shown(Gap.NOT_FOUND)));
        show(tiles, List.of(TILE));
        assertThat(state(tiles)).isEqualTo(new BackdropState.Shown(null));
    }

    private void onlyATileIsThere() {
        String there = "/" + TILE.zoom() + "/" + TILE.x() + "/" + TILE.y() + ".png";
        server.answer(request -> request.getUrl().encodedPath().equals(there) ? TileServer.picture(0x336699).build() : TileServer.status(404).build());
    }

    private BackdropState state(Tiles tiles) throws Exception {
        return onFx(() -> tiles.stateProperty().get());
    }

    @Test
    void memoryIsBoundedAndTheParentStandsIn() throws Exception {
        Tiles tiles = tiles(Duration.ofSeconds(20), 5 * 256 * 256 * 4);
        TileId parent = TILE.ancestor(1);
        show(tiles, List.of(parent));
        await().until(() -> arrived.containsKey(parent));
        assertThat(onFx(() -> tiles.placeholder(TILE))).isNotNull().contains(0xFF336699);
        for (int step = 0; step < 3; step++) {
            List<TileId> column = column(step);
            show(tiles, column);
            await().until(() -> arrived.keySet().containsAll(column));
        }
        assertThat(onFx(() -> tiles.now(parent))).isNull();
        assertThat(onFx(() -> tiles.now(column(2).getFirst()))).isNotNull();
    }

    @Test
    void aFileThatIsNotACacheIsRefusedWithItsName() throws IOException {
        Path file = folder.resolve("broken.db");
        Files.writeString(file, "this is not SQLite at all, however long the text may be ".repeat(50));
        assertThatThrownBy(() -> TileDisk.open(file, 1 << 20)).isInstanceOf(IOException.class).hasMessageContaining("broken.db");
    }

    @Test
    void anAddressWithoutPlacesForNumbersIsRefused() {
        assertThatThrownBy(() -> new HttpTiles("http://localhost/tile.png", "", 19, "x", Duration.ofSeconds(1), clock))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("{z}");
    }

    private static Arguments trouble(String name, Function<byte[], MockResponse> answer, Gap gap) {
        return Arguments.of(name, answer, gap);
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<TileId> column(int step) {
        return IntStream.range(0, 5).mapToObj(y -> new TileId(14, 11000 + step, 6100 + y)).toList();
    }

    private Tiles tiles(Duration timeout, long memory) throws Exception {
        TileDisk disk = TileDisk.open(folder.resolve("tiles.db"), 64 << 20);
        HttpTiles source = new HttpTiles(server.template(), "nobody", 19, "Posbon-Test/1", timeout, clock);
        Tiles tiles = new Tiles(source, disk, TileTone.PLAIN, memory, new MapThreads(background, fx), clock);
        tiles.onArrival((tile, pixels) -> arrived.put(tile, pixels[0]));
        open.add(tiles);
        return tiles;
    }

    private void show(Tiles tiles, List<TileId> view) throws Exception {
        onFx(() -> {
            tiles.want(view);
            return null;
        });
    }

    private <T> T onFx(Callable<T> question) throws Exception {
        Future<T> answer = fx.submit(question);
        return answer.get();
    }
}
