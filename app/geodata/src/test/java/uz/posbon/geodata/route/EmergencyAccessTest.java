package uz.posbon.geodata.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.geodata.osm.ExtractWriter;
import uz.posbon.sdk.geo.GeoPoint;

/** A long road around, with short ways across that not everybody may take; and an island. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmergencyAccessTest {
    private RoutedTimes times;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        ExtractWriter writer = new ExtractWriter();
        grid(writer, 0, 69.0, 41.0);
        // An island a long way off, big enough not to be taken for a mapper's slip.
        grid(writer, 10_000, 69.5, 41.0);
        RoadNetworkBuild.build(writer.write(folder.resolve("x.osm.pbf")), folder.resolve("roads"));
        times = RoutedTimes.open(folder.resolve("roads"));
    }

    /**
     * Two rows of streets, 400 crossings in all, that meet at the west end alone. Across at the east end: a private road
     * (column 50), a fire lane (100), a footway (150) and a one-way street that leads north (199).
     */
    private static void grid(ExtractWriter writer, long first, double west, double south) {
        long[] lower = new long[200];
        long[] upper = new long[200];
        for (int i = 0; i < 200; i++) {
            lower[i] = first + 1 + i;
            upper[i] = first + 1001 + i;
            writer.node(lower[i], west + i * 0.001, south).node(upper[i], west + i * 0.001, south + 0.002);
        }
        for (int i = 0; i + 1 < 200; i++) {
            writer.way(first + 2001 + i, new long[] {lower[i], lower[i + 1]}, "highway", "residential");
            writer.way(first + 3001 + i, new long[] {upper[i], upper[i + 1]}, "highway", "residential");
        }
        writer.way(first + 4001, new long[] {lower[0], upper[0]}, "highway", "residential");
        writer.way(first + 4002, new long[] {lower[50], upper[50]}, "highway", "service", "access", "private");
        writer.way(first + 4003, new long[] {lower[100], upper[100]}, "highway", "service", "service", "emergency_access", "access", "no", "emergency", "yes");
        writer.way(first + 4004, new long[] {lower[150], upper[150]}, "highway", "footway");
        writer.way(first + 4005, new long[] {lower[199], upper[199]}, "highway", "residential", "oneway", "yes");
    }

    @AfterAll
    void close() {
        times.close();
    }

    @Test
    void drivesThroughPrivateGroundsAndFireLanes() {
        assertThat(across(50)).isLessThan(400);
        assertThat(across(100)).isLessThan(400);
    }

    @Test
    void drivesNeitherOnFootwaysNorAgainstOneWayStreets() {
        assertThat(across(150)).isGreaterThan(2 * 45 * 80.0);
        assertThat(across(199)).isLessThan(400);
        assertThat(((Travel.Routed) times.between(at(199, 41.002), at(199, 41.0))).metres()).isGreaterThan(5_000);
    }

    @Test
    void saysThatNoWayLeadsToAnIsland() {
        Travel travel = times.between(at(10, 41.0), new GeoPoint(69.55, 41.0));

        assertThat(travel).isInstanceOfSatisfying(Travel.Straight.class, straight -> assertThat(straight.why()).isEqualTo(WhyStraight.NOT_CONNECTED));
    }

    private double across(int column) {
        return ((Travel.Routed) times.between(at(column, 41.0), at(column, 41.002))).metres();
    }

    private static GeoPoint at(int column, double latitude) {
        return new GeoPoint(69.0 + column * 0.001, latitude);
    }
}
