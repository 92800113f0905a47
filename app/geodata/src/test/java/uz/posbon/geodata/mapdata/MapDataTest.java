package uz.posbon.geodata.mapdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.geodata.Monaco;
import uz.posbon.geodata.osm.TashkentCorner;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.geo.GeoPoint;

class MapDataTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<String> steps = new ArrayList<>();

    @Test
    void preparesOnceAndOpensManyTimes() throws IOException {
        MapDataFacts facts = prepare(Monaco.extract());

        for (int i = 0; i < 2; i++) {
            try (MapData data = MapData.open(out())) {
                assertThat(data.facts()).isEqualTo(facts);
                assertThat(data.facts().streets()).isGreaterThan(200);
                assertThat(data.gazetteer().at(new GeoPoint(7.4283, 43.7392), 300).street()).isPresent();
                assertThat(data.travelTimes().between(new GeoPoint(7.4156, 43.7276), new GeoPoint(7.4283, 43.7392))).isInstanceOf(Travel.Routed.class);
            }
        }
        steps.clear();
        assertThat(prepare(Monaco.extract())).isEqualTo(facts);
        assertThat(steps).contains("Already prepared").doesNotContain("Road network");
    }

    @Test
    void takesANewExtractInPlaceOfTheOld() throws IOException {
        prepare(Monaco.extract());

        assertThat(prepare(corner()).streets()).isEqualTo(2);
        assertThat(dataFolders()).hasSize(1);
        try (MapData data = MapData.open(out())) {
            assertThat(data.facts().extract()).isEqualTo("corner.osm.pbf");
        }
    }

    @Test
    void keepsTheOldDataWhenTheNewExtractIsBroken() throws IOException {
        prepare(corner());
        Path cut = Files.write(folder.resolve("cut.osm.pbf"), Arrays.copyOf(Files.readAllBytes(Monaco.extract()), 200_000));

        assertThatThrownBy(() -> prepare(cut)).isInstanceOf(IOException.class).hasMessageContaining("cut off");
        MapData.open(out()).close();
    }

    @Test
    void takesNothingHalfMadeForWhole() throws IOException {
        // As a kill in the middle leaves it.
        Files.createDirectories(out().resolve("data-0123456789ab").resolve("roads"));
        Files.writeString(out().resolve("data-0123456789ab").resolve("gazetteer.db"), "half");
        Files.writeString(out().resolve(Manifest.NAME + ".part"), "version=1");

        assertThatThrownBy(() -> MapData.open(out())).isInstanceOf(IOException.class).hasMessageContaining("not finished");
        prepare(corner());
        assertThat(dataFolders()).hasSize(1);
        MapData.open(out()).close();
    }

    @Test
    void seesWhatIsMissingAndHealsIt() throws IOException {
        prepare(corner());
        Path gazetteer = dataFolders().getFirst().resolve(MapData.GAZETTEER);
        Files.write(gazetteer, new byte[7]);
        assertThatThrownBy(() -> MapData.open(out())).hasMessageContaining("7 bytes");
        Files.delete(gazetteer);
        assertThatThrownBy(() -> MapData.open(out())).hasMessageContaining("missing");

        prepare(corner());

        MapData.open(out()).close();
    }

    @Test
    void saysWhyItCannot() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> new Preparation(CLOCK, (what, done) -> {}).run(corner(), file.resolve("below"))).hasMessageContaining("cannot be made");
        assertThatThrownBy(() -> prepare(folder.resolve("none.osm.pbf"))).hasMessageContaining("no file");
        assertThatThrownBy(() -> prepare(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> MapData.open(folder.resolve("none"))).hasMessageContaining("no folder");
        assertThat(MapDataMain.run(CLOCK, "a", "b", "c")).isEqualTo(2);
        assertThat(MapDataMain.run(CLOCK, "a.osm.pbf", "--out")).isEqualTo(2);
        assertThat(MapDataMain.run(CLOCK, file.toString(), "--out", out().toString())).isEqualTo(1);
    }

    @Test
    void letsOneWorkAtATime() throws IOException {
        try (Workplace held = Workplace.enter(out())) {
            assertThatThrownBy(() -> prepare(corner())).hasMessageContaining("Another map-data");
        }
        prepare(corner());
    }

    private Path out() {
        return folder.resolve("map");
    }

    private Path corner() throws IOException {
        return TashkentCorner.write(folder.resolve("corner.osm.pbf"));
    }

    private MapDataFacts prepare(Path extract) throws IOException {
        return new Preparation(CLOCK, (what, done) -> steps.add(what)).run(extract, out());
    }

    private List<Path> dataFolders() throws IOException {
        try (Stream<Path> children = Files.list(out())) {
            return children.filter(child -> child.getFileName().toString().startsWith("data-")).toList();
        }
    }
}
