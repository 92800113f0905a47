package uz.posbon.benchmarks.map.screen;

import java.util.Random;
import uz.posbon.ui.map.LonLat;

/** Where symbols are: dense in the middle, as cities are. */
final class City {
    static final LonLat MIDDLE = new LonLat(69.2797, 41.3111);

    private City() {}

    static LonLat place(Random random) {
        return new LonLat(MIDDLE.lon() + random.nextGaussian() * 0.06, MIDDLE.lat() + random.nextGaussian() * 0.04);
    }
}
