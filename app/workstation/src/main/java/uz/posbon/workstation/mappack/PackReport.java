package uz.posbon.workstation.mappack;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.tiles.pack.PackFacts;

/**
 * What the check of one pack found.
 *
 * @param facts what the pack says; null when it could not be opened
 * @param tileSize side of its tiles in pixels; zero when not one could be read
 * @param problems each of which makes it unusable, a sentence each
 * @param warnings it can be used, but
 */
record PackReport(
        Path file,
        long bytes,
        @Nullable PackFacts facts,
        int tileSize,
        List<ZoomReport> zooms,
        List<String> problems,
        List<String> warnings) {

    PackReport {
        zooms = List.copyOf(zooms);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    boolean isUsable() {
        return problems.isEmpty();
    }
}
