package uz.posbon.ui.map.tiles.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.tiles.TileFormat;
import uz.posbon.ui.map.tiles.TileId;

/** Packs of both kinds, written by the test, give back what was put in, and nothing that was not. */
class TilePackTest {

    private static final TileId TILE = new TileId(12, 2836, 1530);

    @TempDir
    Path folder;

    /** Writes the tiles in one of the ways a pack may be laid out. */
    private interface Writing {
        Path write(List<TileId> tiles, Path file) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> everyTileComesBackAndNoOther() {
        return Stream.of(
                written("MBTiles", (tiles, file) -> {
                    MbTilesWriting writing = new MbTilesWriting();
                    tiles.forEach(tile -> writing.tile(tile, bytes(tile)));
                    return writing.to(file);
                }),
                written("PMTiles", (tiles, file) -> pm(new PmTilesWriting(), tiles).to(file)),
                written("PMTiles in leaves", (tiles, file) -> pm(new PmTilesWriting().leaves(7), tiles).to(file)),
                written("PMTiles scattered", (tiles, file) -> pm(new PmTilesWriting().leaves(50).scattered(), tiles).to(file)),
                written("PMTiles unpacked", (tiles, file) -> pm(new PmTilesWriting().head(97, 1), tiles).to(file)),
                written("PMTiles with packed tiles", (tiles, file) -> pm(new PmTilesWriting().head(98, 2), tiles).to(file)),
                written("PMTiles that leaves open how", (tiles, file) -> pm(new PmTilesWriting().head(97, 0).head(98, 0), tiles).to(file)));
    }

    @Test
    void oneRunOfTheSameTileIsManyTiles() throws Exception {
        byte[] sea = {1, 2, 3};
        PmTilesWriting writing = new PmTilesWriting();
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 16; y++) {
                writing.tile(new TileId(4, x, y), sea);
            }
        }
        try (TilePack pack = TilePack.open(writing.to(folder.resolve("sea.pmtiles")))) {
            assertThat(pack.read(new TileId(4, 9, 3))).isEqualTo(sea);
            assertThat(pack.read(new TileId(5, 0, 0))).isNull();
            assertThat(listed(pack)).hasSize(256).doesNotHaveDuplicates();
        }
    }

    @Test
    void itSaysWhatItCoversAndWhomItIsOwedTo() throws Exception {
        Path mb = new MbTilesWriting().tile(TILE, bytes(TILE)).to(folder.resolve("a.mbtiles"));
        Path pm = new PmTilesWriting().tile(TILE, bytes(TILE)).to(folder.resolve("a.pmtiles"));
        for (Path file : List.of(mb, pm)) {
            try (TilePack pack = TilePack.open(file)) {
                PackFacts facts = pack.facts();
                assertThat(facts.format()).isEqualTo(TileFormat.PNG);
                assertThat(facts.minZoom()).isEqualTo(8);
                assertThat(facts.maxZoom()).isEqualTo(12);
                assertThat(facts.bounds()).isEqualTo(new LonLatBox(69.1, 41.1, 69.5, 41.5));
                assertThat(facts.attribution()).startsWith("\u00A9 OpenStreetMap");
            }
        }
        try (TilePack pack = TilePack.open(pm)) {
            assertThat(pack.facts().name()).isEqualTo("Toshkent \u0448");
        }
    }

    @Test
    void withoutMetadataTheTilesSpeakForThemselves() throws Exception {
        Path file = new MbTilesWriting().withoutMetadata()
                .tile(TILE, bytes(TILE)).tile(TILE.ancestor(3), bytes(TILE)).to(folder.resolve("bare.mbtiles"));
        try (TilePack pack = TilePack.open(file)) {
            assertThat(pack.facts().format()).isEqualTo(TileFormat.PNG);
            assertThat(pack.facts().minZoom()).isEqualTo(9);
            assertThat(pack.facts().maxZoom()).isEqualTo(12);
            assertThat(pack.facts().bounds()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "WAL"})
    void nothingIsWrittenBesideThePack(String journal) throws Exception {
        Path file = new MbTilesWriting().tile(TILE, bytes(TILE)).to(folder.resolve("a map, 100 % ours?.mbtiles"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri()); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = " + journal);
            statement.execute("UPDATE metadata SET value = '9' WHERE name = 'minzoom'");
        }
        byte[] before = Files.readAllBytes(file);
        try (TilePack pack = TilePack.open(file)) {
            assertThat(pack.read(TILE)).isNotNull();
            assertThat(pack.facts().minZoom()).isEqualTo(9);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(file);
            }
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void manyThreadsReadAtOnce() throws Exception {
        List<TileId> tiles = tiles();
        Path mb = folder.resolve("a.mbtiles");
        MbTilesWriting writing = new MbTilesWriting();
        tiles.forEach(tile -> writing.tile(tile, bytes(tile)));
        writing.to(mb);
        Path pm = pm(new PmTilesWriting().leaves(7), tiles).to(folder.resolve("a.pmtiles"));
        for (Path file : List.of(mb, pm)) {
            try (TilePack pack = TilePack.open(file)) {
                assertThat(Stream.generate(() -> tiles).limit(20).flatMap(List::stream).parallel().filter(tile -> !isRead(pack, tile))).isEmpty();
            }
        }
    }

    /** Whatever a byte of the head or of a directory becomes: a tile, none, or a refusal in a sentence; never a crash, never gigabytes. */
    @Test
    void noBrokenByteDoesMoreThanSpoilThePack() throws Exception {
        List<TileId> tiles = tiles().subList(0, 60);
        byte[] good = Files.readAllBytes(pm(new PmTilesWriting().head(97, 1).leaves(20), tiles).to(folder.resolve("good.pmtiles")));
        Random random = new Random(4);
        Path file = folder.resolve("bad.pmtiles");
        for (int round = 0; round < 4000; round++) {
            byte[] bad = good.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                bad[7 + random.nextInt(700)] = (byte) random.nextInt(256);
            }
            Files.write(file, random.nextInt(4) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad);
            try (TilePack pack = TilePack.open(file)) {
                pack.read(tiles.get(random.nextInt(tiles.size())));
            } catch (PackException told) {
                assertThat(told.getMessage()).contains("bad.pmtiles");
            }
        }
    }

    @Test
    void aTileTooLargeForAnyIsNotRead() throws Exception {
        byte[] large = new byte[TilePack.LARGEST_TILE + 1];
        System.arraycopy(bytes(TILE), 0, large, 0, 8);
        for (Path file : List.of(
                new MbTilesWriting().tile(TILE, large).to(folder.resolve("a.mbtiles")),
                new PmTilesWriting().tile(TILE, large).to(folder.resolve("a.pmtiles")),
                new PmTilesWriting().head(98, 2).tile(TILE, large).to(folder.resolve("b.pmtiles")))) {
            try (TilePack pack = TilePack.open(file)) {
                assertThatThrownBy(() -> pack.read(TILE)).isInstanceOf(PackException.class).hasMessageContaining(file.toString());
            }
        }
    }

    private DynamicTest written(String name, Writing writing) {
        return DynamicTest.dynamicTest(name, () -> {
            List<TileId> tiles = tiles();
            Path file = writing.write(tiles, folder.resolve(name.replace(' ', '-')));
            try (TilePack pack = TilePack.open(file)) {
                for (TileId tile : tiles) {
                    assertThat(pack.read(tile)).as(tile.toString()).isEqualTo(bytes(tile));
                }
                assertThat(pack.read(new TileId(9, 1, 1))).isNull();
                assertThat(pack.read(new TileId(3, 7, 7))).isNull();
                assertThat(pack.read(new TileId(22, 4194303, 0))).isNull();
                assertThat(listed(pack)).containsExactlyInAnyOrderElementsOf(tiles);
            }
        });
    }

    private static boolean isRead(TilePack pack, TileId tile) {
        try {
            return Arrays.equals(pack.read(tile), bytes(tile));
        } catch (IOException e) {
            return false;
        }
    }

    private static PmTilesWriting pm(PmTilesWriting writing, List<TileId> tiles) {
        tiles.forEach(tile -> writing.tile(tile, bytes(tile)));
        return writing;
    }

    private static List<TileId> listed(TilePack pack) throws PackException {
        List<TileId> listed = new ArrayList<>();
        pack.each((zoom, x, y) -> listed.add(new TileId(zoom, (int) x, (int) y)));
        return listed;
    }

    private static List<TileId> tiles() {
        List<TileId> tiles = new ArrayList<>();
        for (int zoom = 8; zoom <= 12; zoom++) {
            TileId middle = TILE.ancestor(12 - zoom);
            for (int dx = -5; dx <= 5; dx++) {
                for (int dy = -5; dy <= 5; dy++) {
                    tiles.add(new TileId(zoom, middle.x() + dx, middle.y() + dy));
                }
            }
        }
        return tiles;
    }

    /** Not a whole picture, but the pack does not look at it. */
    private static byte[] bytes(TileId tile) {
        return ByteBuffer.allocate(20).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0})
                .putInt(tile.zoom()).putInt(tile.x()).putInt(tile.y()).array();
    }
}
