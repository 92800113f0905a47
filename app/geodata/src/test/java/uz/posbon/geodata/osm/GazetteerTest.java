package uz.posbon.geodata.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
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
    private GazetteerSummary summary;
    private Gazetteer gazetteer;
    private final List<GazetteerEntry> entries = new ArrayList<>();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        try (Extract extract = Extract.open(Monaco.extract())) {
            summary = GazetteerBuild.build(extract, folder.resolve("gazetteer.db"), done -> {});
        }
        gazetteer = Gazetteer.open(folder.resolve("gazetteer.db"));
        gazetteer.forEach(entries::add, () -> false);
    }

    @AfterAll
    void close() throws IOException {
        // Without the shared data there is nothing to close.
        if (gazetteer != null) {
            gazetteer.close();
        }
    }

    @Test
    void countsWhatItHolds() {
        assertThat(entries).hasSize(summary.entries());
        assertThat(summary.streets()).isBetween(200, 400);
        assertThat(entries.stream().filter(entry -> entry.kind() == EntryKind.ADDRESS)).hasSize(summary.addresses());
        assertThat(entries).allSatisfy(entry -> assertThat(entry.names().all()).isNotEmpty());
    }

    @Test
    void knowsTheStreetsAndQuarters() {
        assertThat(entries.stream().filter(entry -> entry.names().in("fr").equals("Boulevard des Moulins"))).singleElement()
                .satisfies(street -> assertThat(street.contextIn("en")).isEqualTo("Monte-Carlo, Monaco"));
        assertThat(entries.stream().filter(entry -> entry.kind() == EntryKind.NEIGHBOURHOOD).map(entry -> entry.names().in("")))
                .contains("Fontvieille", "La Condamine", "Monte-Carlo", "Monaco-Ville");
    }

    @Test
    void findsTheVeryNearestAddress() {
        Random random = new Random(4);
        List<GazetteerEntry> addresses = entries.stream().filter(entry -> entry.kind() == EntryKind.ADDRESS).toList();
        for (int i = 0; i < 200; i++) {
            GeoPoint here = new GeoPoint(7.41 + random.nextDouble() * 0.03, 43.725 + random.nextDouble() * 0.025);
            double least = addresses.stream().map(address -> address.position().metresTo(here)).min(Comparator.naturalOrder()).orElseThrow();

            assertThat(gazetteer.at(here, 5_000).address().orElseThrow().metres()).isBetween(least * 0.99 - 0.1, least * 1.01 + 0.1);
        }
    }

    @Test
    void theWalkCanBeCancelled() {
        int[] taken = {0};

        assertThatThrownBy(() -> gazetteer.forEach(entry -> taken[0]++, () -> taken[0] == 10)).isInstanceOf(CancellationException.class);
        assertThat(taken[0]).isEqualTo(10);
    }

    @Test
    void givesBackAnEntryByItsNumber() {
        assertThat(gazetteer.entry(entries.get(7).id())).contains(entries.get(7));
        assertThat(gazetteer.entry(-1)).isEmpty();
    }
}
