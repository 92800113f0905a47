package uz.posbon.benchmarks.map.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.SymbolLayer;

/** Asks a layer what is near, at many places. FX thread only. */
final class Near {
    private static final int PLACES = 4_000;

    private Near() {}

    static String measure(SymbolLayer layer, double width, double height) {
        Random random = new Random(2);
        List<Double> nearest = new ArrayList<>();
        List<Double> hits = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < PLACES; i++) {
            LonLat place = City.place(random);
            long begun = System.nanoTime();
            int count = layer.nearest(place, 10).size();
            nearest.add((System.nanoTime() - begun) / 1e3);
            if (count != 10) {
                throw new IllegalStateException("only " + count + " symbols are near");
            }
            double x = random.nextDouble() * width;
            double y = random.nextDouble() * height;
            begun = System.nanoTime();
            found += layer.symbolAt(x, y) == null ? 0 : 1;
            hits.add((System.nanoTime() - begun) / 1e3);
        }
        return String.format(
                Locale.ROOT, "nearest_us=%.2f nearest_us_p99=%.2f hit_us=%.2f hit_us_p99=%.2f found=%d", Percentile.of(nearest, 0.5),
                Percentile.of(nearest, 0.99), Percentile.of(hits, 0.5), Percentile.of(hits, 0.99), found);
    }
}
