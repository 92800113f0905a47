package uz.posbon.workstation.mappack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.pack.PackException;
import uz.posbon.ui.map.tiles.pack.PackFacts;
import uz.posbon.ui.map.tiles.pack.TilePack;

/** Looks through a whole pack: what it says, every tile it lists, and a sample of the tiles themselves at every zoom. */
final class PackCheck {

    /** Where streets and house numbers can be told apart. */
    private static final int STREETS = 15;

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final TreeMap<Integer, ZoomCount> zooms = new TreeMap<>();
    private long beyond;

    private PackCheck(Path file) {
        this.file = file;
    }

    static PackReport of(Path file) {
        return new PackCheck(file).run();
    }

    private PackReport run() {
        try (TilePack pack = TilePack.open(file)) {
            return run(pack);
        } catch (PackException e) {
            problems.add(String.valueOf(e.getMessage()));
            return new PackReport(file, size(), null, 0, List.of(), problems, List.of());
        }
    }

    private PackReport run(TilePack pack) {
        PackFacts facts = pack.facts();
        words(facts);
        try {
            pack.each((zoom, x, y) -> count(facts, zoom, x, y));
        } catch (PackException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        TileSample sample = new TileSample(pack);
        zooms.values().forEach(zoom -> sample.read(zoom.samples()));
        List<ZoomReport> reports = zooms.values().stream().map(ZoomCount::report).toList();
        problems.addAll(sample.problems());
        warnings.addAll(sample.warnings());
        cover(facts, reports);
        return new PackReport(file, size(), facts, sample.size(), reports, problems, warnings);
    }

    private void words(PackFacts facts) {
        if (facts.metadata().isEmpty()) {
            warnings.add("it has no metadata");
        }
        if (facts.attribution().isEmpty()) {
            warnings.add("it names nobody the map is owed to; data of OpenStreetMap must be shown with \"\u00A9 OpenStreetMap contributors\"");
        }
        if (facts.bounds() == null) {
            warnings.add("it does not say which area it covers, so holes cannot be told from its edge");
        }
    }

    private void count(PackFacts facts, int zoom, long x, long y) {
        boolean possible = zoom >= 0 && zoom <= TileId.CLOSEST && x >= 0 && y >= 0 && x < 1L << zoom && y < 1L << zoom;
        if (possible) {
            zooms.computeIfAbsent(zoom, z -> new ZoomCount(z, facts.bounds())).add(x, y);
        } else {
            beyond++;
        }
    }

    private void cover(PackFacts facts, List<ZoomReport> reports) {
        if (beyond > 0) {
            problems.add(beyond + " tiles lie beyond the world of web Mercator (EPSG:3857): another projection, or damage");
        }
        if (reports.isEmpty()) {
            problems.add("it lists no tiles");
            return;
        }
        if (facts.bounds() != null && reports.stream().allMatch(zoom -> Long.valueOf(0).equals(zoom.found()))) {
            problems.add("no tile lies within the area it says it covers: rows counted from the wrong side, or another projection");
        }
        if (facts.minZoom() != reports.getFirst().zoom() || facts.maxZoom() != reports.getLast().zoom()) {
            warnings.add("it says zoom %d to %d, but has %d to %d".formatted(
                    facts.minZoom(), facts.maxZoom(), reports.getFirst().zoom(), reports.getLast().zoom()));
        }
        between(reports);
        areas(reports);
    }

    private void between(List<ZoomReport> reports) {
        for (int i = 1; i < reports.size(); i++) {
            if (reports.get(i).zoom() != reports.get(i - 1).zoom() + 1) {
                warnings.add("nothing between zoom " + reports.get(i - 1).zoom() + " and " + reports.get(i).zoom());
            }
        }
    }

    private void areas(List<ZoomReport> reports) {
        ZoomReport closest = reports.getLast();
        for (Area area : Area.values()) {
            boolean none = reports.stream().allMatch(zoom -> zoom.zoom() < 8 || zoom.shares().getOrDefault(area, 0.0) == 0);
            if (none) {
                warnings.add("it covers nothing of " + area.title);
            }
        }
        if (closest.zoom() < STREETS) {
            warnings.add("it ends at zoom " + closest.zoom() + "; streets want " + STREETS + " or more");
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
