package uz.posbon.workstation.mappack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.TilePainting;
import uz.posbon.ui.map.tiles.pack.MbTilesWriting;
import uz.posbon.ui.map.tiles.pack.PmTilesWriting;

/** The command map-pack on packs written here, good and bad. */
class MapPackTest {

    private static final LonLatBox CITY = new LonLatBox(69.1, 41.1, 69.5, 41.5);
    private static final byte[] PNG = TilePainting.png(0x336699);
    private static final byte[] WEBP = "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Writes a pack. */
    private interface Writing {
        Path to(Path file) throws Exception;
    }

    @Test
    void aWholePackIsGoodAndSaysWhatItCovers() throws Exception {
        Path mb = city(8, 15, PNG).to(folder.resolve("tashkent.mbtiles"));
        PmTilesWriting pm = new PmTilesWriting().head(101, 15).leaves(30);
        each(8, 15, (tile, bytes) -> pm.tile(tile, bytes), PNG);
        assertThat(run(mb.toString(), pm.to(folder.resolve("tashkent.pmtiles")).toString())).isZero();
        assertThat(said()).contains("tashkent.mbtiles: good", "tashkent.pmtiles: good", "256 x 256 pixels", "\u00A9 OpenStreetMap")
                .containsPattern("\n +15 +\\d+ +all +all ").doesNotContain("note:", "unusable");
    }

    @Test
    void aHoleIsFoundAndPlaced() throws Exception {
        TileId hole = tile(12, 69.3, 41.3);
        MbTilesWriting pack = new MbTilesWriting().says("maxzoom", "15");
        each(8, 15, (tile, bytes) -> {
            if (!tile.equals(hole)) {
                pack.tile(tile, bytes);
            }
        }, PNG);
        assertThat(run(pack.to(folder.resolve("a.mbtiles")).toString())).isZero();
        assertThat(said()).containsPattern("\n +12 +\\d+ +9\\d\\.\\d % +9\\d\\.\\d % .* 41\\.\\d+,69\\.\\d+").containsPattern("\n +13 +\\d+ +all +all ");
    }

    @Test
    void programsGetOneLineOfJsonForEachPack() throws Exception {
        Path good = city(8, 9, PNG).to(folder.resolve("a \"good\" one.mbtiles"));
        assertThat(run("--json", good.toString(), folder.resolve("none").toString())).isOne();
        assertThat(said().lines()).hasSize(2);
        assertThat(said()).contains("\"usable\":true", "a \\\"good\\\" one.mbtiles", "\"usable\":false", "none is not there", "\"tileSize\":256");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void saysWhyAPackIsUnusable(String name, Writing writing, String why) throws Exception {
        Path file = folder.resolve("bad");
        writing.to(file);
        assertThat(run(file.toString())).isOne();
        assertThat(said()).contains("bad: unusable", why);
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                bad("no pack", file -> Files.writeString(file, "hello"), "neither MBTiles nor PMTiles"),
                bad("vectors", file -> city(8, 9, PNG).says("format", "pbf").to(file), "vector"),
                bad("another projection", file -> city(8, 9, PNG).says("crs", "EPSG:4326").to(file), "EPSG:4326"),
                bad("cut off", file -> cut(city(8, 12, PNG).to(file)), "cut off"),
                bad("rows from the north", MapPackTest::flipped, "rows counted from the wrong side"),
                bad("some tiles beyond the world", MapPackTest::beyond, "beyond the world"),
                bad("WebP among PNG", file -> city(8, 9, PNG).tile(tile(10, 69.2, 41.2), WEBP).to(file), "is WEBP, not PNG"),
                bad("a tile cut off", file -> city(8, 9, PNG).tile(tile(10, 69.2, 41.2), Arrays.copyOf(PNG, PNG.length / 2)).to(file), "is cut off"),
                bad("a tile of noise", file -> city(8, 9, PNG).tile(tile(10, 69.2, 41.2), noise()).to(file), "cannot be decoded"),
                bad("an empty tile", file -> city(8, 9, PNG).tile(tile(10, 69.2, 41.2), new byte[0]).to(file), "is listed but empty"),
                bad("tiles of 300 pixels", file -> city(8, 9, TilePainting.picture(0, 300, "png")).to(file), "300 x 300 pixels"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtful")
    void saysWhatIsDoubtfulAboutAUsablePack(String name, Writing writing, String note) throws Exception {
        Path file = folder.resolve("a.mbtiles");
        writing.to(file);
        assertThat(run(file.toString())).isZero();
        assertThat(said()).contains("note: ", note);
    }

    static Stream<Arguments> doubtful() {
        return Stream.of(
                bad("no metadata", file -> city(8, 9, PNG).withoutMetadata().to(file), "no metadata"),
                bad("nobody named", file -> city(8, 9, PNG).says("attribution", null).to(file), "\u00A9 OpenStreetMap contributors"),
                bad("no area", file -> city(8, 9, PNG).says("bounds", "everywhere").to(file), "which area it covers"),
                bad("other zooms", file -> city(8, 9, PNG).says("maxzoom", "14").to(file), "it says zoom 8 to 14, but has 8 to 9"),
                bad("a zoom left out", file -> city(8, 9, PNG).tile(tile(11, 69.2, 41.2), PNG).to(file), "nothing between zoom 9 and 11"),
                bad("ends too early", file -> city(8, 9, PNG).to(file), "streets want 15"),
                bad("somewhere else", MapPackTest::london, "it covers nothing of Tashkent"),
                bad("JPEG among PNG", file -> city(8, 9, PNG).tile(tile(10, 69.2, 41.2), TilePainting.picture(0, 256, "jpg")).to(file), "holds JPEG too"),
                bad("fine tiles", file -> city(8, 9, TilePainting.picture(0, 512, "png")).to(file), "half their size"));
    }

    @Test
    void whatIsNotUnderstoodEndsWithTwo() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--frobnicate", "a.mbtiles")).isEqualTo(2);
        assertThat(run("--json")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--frobnicate is unknown", "FILE");
        assertThat(said()).isEmpty();
    }

    private static Arguments bad(String name, Writing writing, String why) {
        return Arguments.of(name, writing, why);
    }

    private static MbTilesWriting city(int from, int to, byte[] picture) {
        MbTilesWriting pack = new MbTilesWriting().says("minzoom", Integer.toString(from)).says("maxzoom", Integer.toString(to));
        each(from, to, pack::tile, picture);
        return pack;
    }

    private static void each(int from, int to, BiConsumer<TileId, byte[]> tiles, byte[] picture) {
        for (int zoom = from; zoom <= to; zoom++) {
            TileRange range = TileRange.of(CITY, zoom);
            for (long x = range.west(); x <= range.east(); x++) {
                for (long y = range.north(); y <= range.south(); y++) {
                    tiles.accept(new TileId(zoom, (int) x, (int) y), picture);
                }
            }
        }
    }

    private static TileId tile(int zoom, double lon, double lat) {
        TileRange range = TileRange.of(new LonLatBox(lon, lat, lon, lat), zoom);
        return new TileId(zoom, (int) range.west(), (int) range.north());
    }

    private static Path cut(Path file) throws Exception {
        byte[] whole = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    private static byte[] noise() {
        byte[] noise = PNG.clone();
        Arrays.fill(noise, 40, noise.length - 16, (byte) 0x5A);
        return noise;
    }

    private static Path flipped(Path file) throws Exception {
        city(8, 12, PNG).to(file);
        return change(file, "UPDATE tiles SET tile_row = (1 << zoom_level) - 1 - tile_row");
    }

    private static Path beyond(Path file) throws Exception {
        city(8, 12, PNG).to(file);
        return change(file, "UPDATE tiles SET tile_column = tile_column + 4096 WHERE zoom_level = 12");
    }

    private static Path london(Path file) throws Exception {
        return new MbTilesWriting().says("bounds", "-0.2,51.4,0.0,51.6").tile(tile(8, -0.1, 51.5), PNG).to(file);
    }

    private static Path change(Path file, String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
        return file;
    }

    private int run(String... arguments) {
        return MapPackMain.run(List.of(arguments), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
