package uz.posbon.geodata.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.geodata.Monaco;
import uz.posbon.sdk.geo.GeoPoint;

/** The gazetteer of a real country. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GazetteerTest {
    private Path folder;

    private GazetteerSummary summary;
    private Gazetteer gazetteer;
    private final List<GazetteerEntry> entries = new ArrayList<>();

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        try (Extract extract = Extract.open(Monaco.extract())) {
            summary = GazetteerBuild.build(extract, folder.resolve("gazetteer.db"), done -> {});
        }
        gazetteer = Gazetteer.open(folder.resolve("gazetteer.db"));
        gazetteer.forEach(entries::add, () -> false);
        System.err.println(summary);
        entries.stream().filter(e -> e.id() % 23 == 0 || e.kind().name().matches("REGION|SETT.*|DIST.*|NEIGH.*")).forEach(e -> System.err.println(e.kind() + " " + e.detail() + " | " + e.names().all() + " | " + e.contextIn("en") + " " + e.weight()));
        for (GeoPoint p : List.of(new GeoPoint(7.4283, 43.7392), new GeoPoint(7.4156, 43.7276), new GeoPoint(7.437, 43.729))) {
            System.err.println(gazetteer.at(p, 500));
        }
    }

    @AfterAll
    void close() throws IOException {
        gazetteer.close();
    }

    @Test
    void countsWhatItHolds() {
        assertThat(entries).hasSize(summary.entries());
    }
}
