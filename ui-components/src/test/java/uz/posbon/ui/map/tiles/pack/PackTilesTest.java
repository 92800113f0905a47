package uz.posbon.ui.map.tiles.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uz.posbon.ui.map.BackdropState;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.tiles.MovedClock;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.TilePainting;
import uz.posbon.ui.map.tiles.TileTone;
import uz.posbon.ui.map.tiles.Tiles;

/** A map on a pack: real files, good and bad; one thread stands for the FX thread. */
@Timeout(400)
class PackTilesTest {

    private static final TileId TILE = new TileId(12, 2836, 1530);
    private static final byte[] PNG = TilePainting.png(0x336699);

    @TempDir
    Path folder;

    private final ExecutorService fx = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final MovedClock clock = new MovedClock();
    private final ConcurrentHashMap<TileId, Integer> arrived = new ConcurrentHashMap<>();
    private Path file;
    private PackTiles source;
    private Tiles tiles;

    /** Spoils a file, or writes a bad one. */
    private interface Spoiling {
        void at(Path file) throws Exception;
    }

    @BeforeEach
    void open() {
        file = folder.resolve("map.pack");
        source = new PackTiles(file, background, clock);
        tiles = new Tiles(source, null, TileTone.PLAIN, 8 << 20, new MapThreads(background, fx), clock);
        tiles.onArrival((tile, pixels) -> arrived.put(tile, pixels[0]));
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            tiles.close();
            return null;
        });
        fx.shutdownNow();
        background.shutdownNow();
    }

    @Test
    void tilesComeFromThePackAndItsOwnerIsNamed() throws Exception {
        good(file);
        show(TILE);
        await().until(() -> state() instanceof BackdropState.Shown);
        assertThat(arrived).containsEntry(TILE, 0xFF336699);
        assertThat(tiles.closestZoom()).isEqualTo(12);
        assertThat(tiles.attribution()).isEqualTo("\u00A9 OpenStreetMap contributors");
    }

    @Test
    void whereThePackHasNoTileTheNearestAncestorStandsIn() throws Exception {
        new PmTilesWriting().tile(TILE.ancestor(3), PNG).to(file);
        show(TILE);
        await().until(() -> state() instanceof BackdropState.Shown);
        assertThat(onFx(() -> tiles.now(TILE))).isNull();
        assertThat(onFx(() -> tiles.placeholder(TILE))).contains(0xFF336699);
    }

    @Test
    void placesThePackDoesNotCoverSaySo() throws Exception {
        good(file);
        show(new TileId(12, 10, 10));
        await().until(() -> state().equals(new BackdropState.Missing(Gap.NOT_FOUND)));
        show(TILE);
        await().until(() -> state() instanceof BackdropState.Shown);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badPacks")
    void saysWhatIsWrongWithThePackAndTakesAGoodOne(String name, Spoiling spoiling, Gap gap) throws Exception {
        spoiling.at(file);
        show(TILE);
        await().until(() -> state().equals(new BackdropState.Missing(gap)));

        good(folder.resolve("next"));
        Files.move(folder.resolve("next"), file, StandardCopyOption.REPLACE_EXISTING);
        clock.move(Duration.ofMinutes(10));
        show(TILE);
        await().until(() -> state() instanceof BackdropState.Shown);
        assertThat(arrived).containsEntry(TILE, 0xFF336699);
    }

    static Stream<Arguments> badPacks() {
        return Stream.of(
                bad("not there", file -> {}, Gap.PACK_MISSING),
                bad("empty", file -> Files.write(file, new byte[0]), Gap.PACK_BROKEN),
                bad("a text", file -> Files.writeString(file, "not a map at all ".repeat(1000)), Gap.PACK_BROKEN),
                bad("a folder", Files::createDirectory, Gap.PACK_BROKEN),
                bad("a picture", file -> Files.write(file, PNG), Gap.PACK_BROKEN),
                bad("SQLite but no map", PackTilesTest::anotherDatabase, Gap.PACK_BROKEN),
                bad("MBTiles without tiles", file -> new MbTilesWriting().to(file), Gap.PACK_BROKEN),
                bad("MBTiles cut off", file -> cut(good(file)), Gap.PACK_BROKEN),
                bad("MBTiles overwritten with noise", file -> noise(good(file)), Gap.PACK_BROKEN),
                bad("MBTiles of vectors", file -> mb().says("format", "pbf").to(file), Gap.PACK_VECTOR),
                bad("MBTiles of vectors that call themselves PNG", file -> new MbTilesWriting().tile(TILE, gzip()).to(file), Gap.PACK_VECTOR),
                bad("MBTiles of WebP", file -> mb().says("format", "webp").to(file), Gap.PACK_FORMAT),
                bad("MBTiles in degrees", file -> mb().says("crs", "EPSG:4326").to(file), Gap.PACK_PROJECTION),
                bad("MBTiles with tiles beyond the world", PackTilesTest::geodetic, Gap.PACK_PROJECTION),
                bad("MBTiles of broken pictures", file -> new MbTilesWriting().tile(TILE, Arrays.copyOf(PNG, 60)).to(file), Gap.NOT_A_PICTURE),
                bad("PMTiles cut off", file -> cut(pm().to(file)), Gap.PACK_BROKEN),
                bad("PMTiles of a head alone", file -> Files.write(file, "PMTiles\3".getBytes(StandardCharsets.US_ASCII)), Gap.PACK_BROKEN),
                bad("PMTiles of version 2", file -> pm().head(7, 2).to(file), Gap.PACK_FORMAT),
                bad("PMTiles of vectors", file -> pm().head(99, 1).to(file), Gap.PACK_VECTOR),
                bad("PMTiles of WebP", file -> pm().head(99, 4).to(file), Gap.PACK_FORMAT),
                bad("PMTiles in Brotli", file -> pm().head(97, 3).to(file), Gap.PACK_FORMAT),
                bad("PMTiles in degrees", file -> pm().metadata("{\"crs\":\"EPSG:4326\"}").to(file), Gap.PACK_PROJECTION));
    }

    @Test
    void aLockedPackIsReadWhenItIsFreeAgain() throws Exception {
        good(file);
        try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = writer.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            show(TILE);
            await().until(() -> state().equals(new BackdropState.Missing(Gap.PACK_LOCKED)));
            statement.execute("COMMIT");
        }
        clock.move(Duration.ofMinutes(1));
        show(TILE);
        await().until(() -> state() instanceof BackdropState.Shown);
    }

    @Test
    void aPackDeletedWhileOpenIsReadOnAndItsSuccessorIsTaken() throws Exception {
        good(file);
        show(TILE);
        await().until(() -> arrived.containsKey(TILE));
        Files.delete(file);
        TileId neighbour = new TileId(12, TILE.x() + 1, TILE.y());
        show(neighbour);
        await().until(() -> arrived.containsKey(neighbour));

        TileId added = new TileId(12, TILE.x() + 2, TILE.y());
        new PmTilesWriting().tile(added, TilePainting.png(0x995511)).to(file);
        show(added);
        await().until(() -> arrived.containsKey(added));
        assertThat(arrived).containsEntry(added, 0xFF995511);
    }

    @Test
    void aPackCutOffWhileOpenSaysSo() throws Exception {
        pm().tile(new TileId(12, TILE.x() + 1, TILE.y()), TilePainting.png(0x995511)).to(file);
        show(TILE);
        await().until(() -> arrived.containsKey(TILE));
        cut(file);
        show(new TileId(12, 100, 100));
        await().until(() -> state().equals(new BackdropState.Missing(Gap.PACK_BROKEN)));
    }

    @Test
    void theFxThreadReadsNothing() throws Exception {
        good(file);
        PackTiles waiting = new PackTiles(file, task -> {}, clock);
        assertThat(waiting.closestZoom()).isEqualTo(TileId.CLOSEST);
        assertThat(waiting.attribution()).isEmpty();
        waiting.fetch(TILE, null, answer -> {
            throw new AssertionError("answered by the caller's own thread");
        });
        waiting.close();
    }

    private static Arguments bad(String name, Spoiling spoiling, Gap gap) {
        return Arguments.of(name, spoiling, gap);
    }

    private static MbTilesWriting mb() {
        return new MbTilesWriting().tile(TILE, PNG).tile(new TileId(12, TILE.x() + 1, TILE.y()), PNG);
    }

    private static PmTilesWriting pm() {
        return new PmTilesWriting().tile(TILE, PNG);
    }

    private static Path good(Path file) throws Exception {
        return mb().to(file);
    }

    private static void cut(Path file) throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    private static void noise(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
    }

    private static void anotherDatabase(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE shopping (item TEXT)");
        }
    }

    private static void geodetic(Path file) throws Exception {
        mb().to(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute("UPDATE tiles SET tile_column = tile_column + 2900");
        }
    }

    private static byte[] gzip() {
        return new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0};
    }

    private void show(TileId... view) throws Exception {
        onFx(() -> {
            tiles.want(List.of(view));
            return null;
        });
    }

    private BackdropState state() throws Exception {
        return onFx(() -> tiles.stateProperty().get());
    }

    private <T> T onFx(Callable<T> question) throws Exception {
        return fx.submit(question).get();
    }
}
