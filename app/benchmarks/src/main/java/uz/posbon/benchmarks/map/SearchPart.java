package uz.posbon.benchmarks.map;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import uz.posbon.benchmarks.Figure;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.search.Found;
import uz.posbon.ui.map.search.Place;
import uz.posbon.ui.map.search.PlaceIndex;

/**
 * {@code search_p99_ms}: from a key pressed in the search box to its answer, over 200,000 places of three names each. Names are typed letter by
 * letter as an operator types them: in any of the scripts, whole or broken off, one in four with a mistake, one in ten with a house number, one
 * in twenty of something that does not exist. The floor is what it costs to look at every name once for a plain beginning.
 */
final class SearchPart implements MapPart {

    private static final int NAMES = 200_000;
    private static final int LIMIT = 12;
    private static final int WARM_UP = 300;
    private static final int QUESTIONS = 1500;
    private static final long HIGHEST_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final LonLat CENTER = new LonLat(69.2797, 41.3111);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Random random = new Random(17);
    private final List<Place> places = NamedCity.of(NAMES);

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void run(MapRun run) {
        measure().forEach(run.figures());
    }

    /** Takes about a minute. */
    private List<Figure> measure() {
        List<Figure> figures = new ArrayList<>();
        long before = usedBytes();
        long begun = System.nanoTime();
        PlaceIndex index = PlaceIndex.EMPTY.with("city", places);
        double seconds = (System.nanoTime() - begun) / 1e9;
        figures.add(Figure.of("map", "search_index_s_200k", seconds, "s", null));
        figures.add(Figure.of("map", "search_index_mb_200k", (usedBytes() - before) / 1e6, "MB", null));
        figures.addAll(typing(index));
        figures.add(Figure.of("map", "search_part_replaced_ms_1k", replacing(index), "ms", null));
        return figures;
    }

    private List<Figure> typing(PlaceIndex index) {
        Histogram keys = new Histogram(HIGHEST_NANOS, 3);
        Histogram cpu = new Histogram(HIGHEST_NANOS, 3);
        Histogram scans = new Histogram(HIGHEST_NANOS, 3);
        int missed = 0;
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            Place wanted = places.get(random.nextInt(places.size()));
            String text = typed(wanted);
            List<Found> last = List.of();
            for (int length = 1; length <= text.length(); length++) {
                long used = threads.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                last = index.find(text.substring(0, length), CENTER, LIMIT);
                if (i >= WARM_UP) {
                    keys.recordValue(System.nanoTime() - start);
                    cpu.recordValue(threads.getCurrentThreadCpuTime() - used);
                }
            }
            missed += last.isEmpty() && i >= WARM_UP ? 1 : 0;
            if (i >= WARM_UP && i % 10 == 0) {
                scans.recordValue(scan(text));
            }
        }
        double p99 = keys.getValueAtPercentile(99) / 1e6;
        return List.of(
                Figure.overFloor("map", "search_p99_ms", p99, scans.getValueAtPercentile(99) / 1e6, "ms", "<= 30"),
                Figure.of("map", "search_p50_ms", keys.getValueAtPercentile(50) / 1e6, "ms", null),
                Figure.of("map", "search_cpu_p99_ms", cpu.getValueAtPercentile(99) / 1e6, "ms", null),
                Figure.of("map", "search_max_ms", keys.getMaxValue() / 1e6, "ms", null),
                Figure.of("map", "search_empty_share", missed / (double) QUESTIONS, "", null));
    }

    private String typed(Place wanted) {
        String name = wanted.names().get(random.nextInt(wanted.names().size())).replace("ʻ", random.nextBoolean() ? "'" : "");
        String text = random.nextInt(20) == 0 ? name.replaceAll("[aаoо]", "z") : name;
        if (random.nextInt(4) == 0 && text.length() > 6) {
            int at = 1 + random.nextInt(4);
            text = text.substring(0, at) + text.substring(at + 1);
        }
        return random.nextInt(10) == 0 ? text + " 12" : text;
    }

    /** Nanoseconds to look at every name once. */
    private long scan(String text) {
        long start = System.nanoTime();
        long hits = places.stream().filter(place -> place.names().stream().anyMatch(name -> name.startsWith(text))).count();
        long took = System.nanoTime() - start;
        return hits < 0 ? 0 : took;
    }

    /** Milliseconds to put in a thousand places that have moved or changed. */
    private double replacing(PlaceIndex index) {
        List<Place> few = places.subList(0, 1000);
        Histogram times = new Histogram(HIGHEST_NANOS, 3);
        for (int i = 0; i < 60; i++) {
            long start = System.nanoTime();
            PlaceIndex next = index.with("live", few);
            times.recordValue(System.nanoTime() - start + Math.min(0, next.size()));
        }
        return times.getValueAtPercentile(50) / 1e6;
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
