package uz.posbon.benchmarks.map;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;

/** {@code map}: whether the map keeps up with a hundred thousand symbols under the operator's hand, and how soon it answers, and what it asks of a server. */
public final class MapBench implements Benchmark {
    static final String NAME = "map";

    private static List<MapPart> parts() {
        return List.of(new FramesPart(), new NearPart(), new TilesPart(), new SearchPart());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(BenchOptions given, Consumer<Figure> figures) throws Exception {
        Map<String, String> settings = given.settings();
        List<MapPart> asked = parts().stream().filter(part -> settings.getOrDefault("part", part.name()).equals(part.name())).toList();
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("--part is one of " + parts().stream().map(MapPart::name).toList());
        }
        String profile = settings.get("profile");
        MapRun run = new MapRun(Integer.parseInt(settings.getOrDefault("seconds", "8")), profile == null ? null : Path.of(profile), figures);
        for (MapPart part : asked) {
            part.run(run);
        }
    }
}
