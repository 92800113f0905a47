package uz.posbon.benchmarks.wall;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;

/** {@code wall}: how soon a supervisor sees the room's figures over a year of history, and what keeping them up to date costs, how soon a wall shows what was pushed to it, and what a day of that leaves behind. */
public final class WallBench implements Benchmark {
    static final String NAME = "wall";
    private static final String YEAR = "600000";
    private static final String DAY = "24";

    private static List<WallPart> parts() {
        return List.of(new OverviewPart(), new PushPart(), new DayPart());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(BenchOptions given, Consumer<Figure> figures) throws Exception {
        Map<String, String> settings = given.settings();
        List<WallPart> asked = parts().stream().filter(part -> settings.getOrDefault("part", part.name()).equals(part.name())).toList();
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("--part is one of " + parts().stream().map(WallPart::name).toList());
        }
        String profile = settings.get("profile");
        WallRun run = new WallRun(
                Integer.parseInt(settings.getOrDefault("seconds", "60")), Integer.parseInt(settings.getOrDefault("incidents", YEAR)),
                Integer.parseInt(settings.getOrDefault("hours", DAY)),
                profile == null ? null : Path.of(profile), figures);
        for (WallPart part : asked) {
            part.run(run);
        }
    }
}
