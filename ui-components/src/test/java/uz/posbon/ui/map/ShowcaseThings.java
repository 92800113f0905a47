package uz.posbon.ui.map;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import uz.posbon.ui.map.layer.HeatPoint;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.map.layer.MapGeometry;
import uz.posbon.ui.map.layer.TrailLayer;

/** What the showcase has a few of. */
final class ShowcaseThings {

    private static final LonLat MIDDLE = MapShowcase.MIDDLE;
    private static final int[] SEVERITIES = {0xFFFF4D5E, 0xFFFF9433, 0xFFFFD84D, 0xFF58C4FF, 0xFF9AA6B5};
    private static final SymbolShape[] SHAPES = {
        SymbolShape.TRIANGLE, SymbolShape.DIAMOND, SymbolShape.SQUARE, SymbolShape.CIRCLE, SymbolShape.RING};

    private ShowcaseThings() {}

    static List<MapSymbol> places() {
        Random random = new Random(7);
        List<MapSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < 460; i++) {
            boolean camera = i < 400;
            LonLat place = place(random);
            symbols.add(new MapSymbol(
                    "place-" + i, place.lon(), place.lat(), camera ? SymbolShape.CAMERA : SymbolShape.HOUSE, camera ? 0xFF7F8EA3 : 0xFF97A3B3,
                    10, camera ? "cam " + (1000 + i) : "Site " + i, camera ? random.nextInt(360) : Double.NaN, false, false, 0));
        }
        symbols.add(new MapSymbol("cam", 69.2762, 41.3088, SymbolShape.CAMERA, 0xFF97A3B3, 12, "cam 1204", 60, false, false, 1));
        return symbols;
    }

    static List<MapSymbol> cases() {
        Random random = new Random(5);
        List<MapSymbol> symbols = new ArrayList<>();
        symbols.add(MapSymbol.of("case-0", MIDDLE, SymbolShape.CROSS, SEVERITIES[0], 20, "#0427 Fire", 5));
        for (int i = 1; i < 24; i++) {
            int severity = random.nextInt(5);
            LonLat place = place(random);
            symbols.add(new MapSymbol(
                    "case-" + i, place.lon(), place.lat(), SHAPES[severity], SEVERITIES[severity], 18, "#0" + (427 + i), Double.NaN, i % 5 == 0,
                    false, 4));
        }
        return symbols;
    }

    /** Perimeters, zones with a hole, what cameras see, a way. */
    static List<MapDrawing> zones() {
        List<MapDrawing> zones = new ArrayList<>();
        zones.add(MapDrawing.area("inner", new MapGeometry.Circle(MIDDLE, 300), 0xFFFF9433, "Inner perimeter"));
        zones.add(new MapDrawing("outer", new MapGeometry.Circle(MIDDLE, 900), 0xFFFF9433, 2, true, 0.06, "Outer perimeter", 0));
        List<LonLat> rim = ring(new LonLat(69.245, 41.325), 2_200, 7);
        List<LonLat> hole = ring(new LonLat(69.245, 41.325), 800, 5);
        zones.add(MapDrawing.area("zone", new MapGeometry.Polygon(List.of(rim, hole)), 0xFF8FA8FF, "Closed zone"));
        zones.add(new MapDrawing("camera", new MapGeometry.Sector(new LonLat(69.2762, 41.3088), 60, 70, 220), 0xFF97A3B3, 1, false, 0.2, "", 1));
        zones.add(new MapDrawing(
                "way", new MapGeometry.Line(List.of(new LonLat(69.262, 41.306), new LonLat(69.2715, 41.3125), MIDDLE)), 0xFF58C4FF, 3, true, 0,
                "", 2));
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            LonLat place = place(random);
            zones.add(new MapDrawing("plot-" + i, new MapGeometry.Circle(place, 25 + i % 40), 0xFF7A879A, 1, false, 0.1, "", -1));
        }
        return zones;
    }

    private static List<LonLat> ring(LonLat center, double metres, int corners) {
        return IntStream.range(0, corners).mapToObj(i -> Ground.towards(center, 360.0 * i / corners, metres * (i % 2 == 0 ? 1 : 0.8))).toList();
    }

    static List<HeatPoint> heat() {
        Random random = new Random(13);
        return IntStream.range(0, 4_000).mapToObj(i -> {
            LonLat about = i % 3 == 0 ? new LonLat(69.33, 41.29) : i % 3 == 1 ? new LonLat(69.22, 41.28) : MIDDLE;
            return new HeatPoint(
                    new LonLat(about.lon() + random.nextGaussian() * 0.015, about.lat() + random.nextGaussian() * 0.01), 1 + random.nextInt(3));
        }).toList();
    }

    static void trails(TrailLayer layer, Clock clock) {
        Random random = new Random(17);
        Instant now = clock.instant();
        for (int i = 0; i < 60; i++) {
            LonLat at = place(random);
            double course = random.nextInt(360);
            for (int second = 590; second > 0; second -= 6) {
                course += random.nextGaussian() * 12;
                at = Ground.towards(at, course, 40);
                if (second < 240 || second > 320) {
                    layer.add("unit-" + i, now.minusSeconds(second), at);
                }
            }
        }
    }

    private static LonLat place(Random random) {
        return new LonLat(MIDDLE.lon() + random.nextGaussian() * 0.045, MIDDLE.lat() + random.nextGaussian() * 0.03);
    }
}
