package uz.posbon.geodata.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.geodata.Monaco;

class ExtractTest {
    @TempDir
    private Path folder;

    @Test
    void readsEverythingOfARealOne() throws IOException {
        int[] counts = new int[3];
        try (Extract extract = Extract.open(Monaco.extract())) {
            extract.read(content -> true, new Counting(counts), done -> {});
        }
        assertThat(counts[0]).isGreaterThan(20_000);
        assertThat(counts[1]).isGreaterThan(3_000);
        assertThat(counts[2]).isGreaterThan(100);
    }

    @Test
    void leavesOutBlocksWithoutWhatIsWanted() throws IOException {
        int[] counts = new int[3];
        try (Extract extract = Extract.open(Monaco.extract())) {
            extract.read(content -> true, new Counting(new int[3]), done -> {});
            extract.read(BlockContent::relations, new Counting(counts), done -> {});
        }
        assertThat(counts[0]).isZero();
        assertThat(counts[2]).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|empty", "<?xml version='1.0'?><osm/>|XML", "BZh91AY|packed", "PK34|packed", "hello world, this is text|not an OpenStreetMap extract", "ab|not an OpenStreetMap extract"})
    void saysWhatAFileIsThatIsNone(String content, String words) throws IOException {
        Path file = Files.write(folder.resolve("x.osm.pbf"), content.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Extract.open(file)).isInstanceOf(ExtractException.class).hasMessageContaining(words);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws IOException {
        Path file = new ExtractWriter().needing("HistoricalInformation").node(1, 69, 41).write(folder.resolve("x.osm.pbf"));

        assertThatThrownBy(() -> Extract.open(file)).isInstanceOf(ExtractException.class).hasMessageContaining("HistoricalInformation");
    }

    @Test
    void tellsThatItIsCutOffWhereverItIsCut() throws IOException {
        byte[] whole = Files.readAllBytes(TashkentCorner.write(folder.resolve("whole.osm.pbf")));
        Path file = folder.resolve("cut.osm.pbf");
        List<Integer> unnoticed = new ArrayList<>();
        for (int bytes = 1; bytes < whole.length; bytes++) {
            Files.write(file, Arrays.copyOf(whole, bytes));
            try (Extract extract = Extract.open(file)) {
                unnoticed.add(bytes);
            } catch (ExtractException said) {
                assertThat(said.getMessage()).isNotBlank();
            }
        }

        assertThat(unnoticed).as("only a cut exactly between two of its three blocks: the format has no mark of its end").hasSizeLessThanOrEqualTo(2);
    }

    @Property(tries = 60)
    void neverFailsInAnotherWay(@ForAll @DoubleRange(min = 0, max = 0.99) double at, @ForAll byte other) throws IOException {
        Path file = TashkentCorner.write(Files.createTempFile("damaged", ".osm.pbf"));
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[(int) (bytes.length * at)] ^= other;
            Files.write(file, bytes);
            try (Extract extract = Extract.open(file)) {
                extract.read(content -> true, new Counting(new int[3]), done -> {});
            } catch (ExtractException said) {
                assertThat(said.getMessage()).isNotBlank();
            }
        } finally {
            Files.delete(file);
        }
    }

    private record Counting(int[] counts) implements OsmSink {
        @Override
        public void node(long id, int longitude, int latitude, Map<String, String> tags) {
            counts[0]++;
        }

        @Override
        public void way(long id, long[] nodes, Map<String, String> tags) {
            counts[1]++;
        }

        @Override
        public void relation(long id, long[] ways, String[] roles, Map<String, String> tags) {
            counts[2]++;
        }
    }
}
