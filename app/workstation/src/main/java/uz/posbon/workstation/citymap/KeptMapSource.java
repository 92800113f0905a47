package uz.posbon.workstation.citymap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.workstation.kept.WholeFile;
import uz.posbon.workstation.verb.MapSource;

/**
 * The source of the map's background that was chosen last, in a file of its own: its address, its closest zoom and whom it is owed to, a line each.
 * Blocks; not for the FX thread but at the start.
 *
 * @param file {@code map-source} in the data folder
 */
public record KeptMapSource(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(KeptMapSource.class);

    /** The one in a data folder. */
    public static KeptMapSource in(Path data) {
        return new KeptMapSource(data.resolve("map-source"));
    }

    /** What was kept; empty where nothing was, or what cannot be read: then the map opens as if nothing had been chosen. */
    public Optional<MapSource> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new MapSource(lines.getFirst(), lines.size() > 2 ? lines.get(2) : "", Integer.parseInt(lines.get(1).strip())));
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is no source of a map: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    /** Keeps it, in the place of the one before. */
    public void keep(MapSource source) throws IOException {
        WholeFile.write(file, source.address() + "\n" + source.closest() + "\n" + source.attribution() + "\n");
    }
}
