package uz.posbon.geodata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** A small complete country, as OpenStreetMap knows it. */
public final class Monaco {
    private Monaco() {}

    /** The extract, from the shared data beside the repository. */
    public static Path extract() {
        Path file = Path.of(System.getProperty("posbon.shared"), "data", "geo", "monaco-latest.osm.pbf");
        assumeTrue(Files.exists(file), "the extract of Monaco is shared data, absent here");
        return file;
    }
}
