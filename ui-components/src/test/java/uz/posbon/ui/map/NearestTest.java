package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class NearestTest {

    @Property(tries = 400)
    void findsWhatAFullSearchFindsWhereverOnEarth(
            @ForAll @IntRange(min = 0, max = 400) int count, @ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int most,
            @ForAll @DoubleRange(min = -180, max = 180) double lon, @ForAll @DoubleRange(min = -90, max = 90) double lat,
            @ForAll @DoubleRange(min = 0.01, max = 360) double spread) {
        Random random = new Random(seed);
        List<MapSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = lon + (random.nextDouble() - 0.5) * spread;
            double y = lat + (random.nextDouble() - 0.5) * spread;
            symbols.add(SymbolIndexTest.symbol("s" + i, x > 180 ? x - 360 : x < -180 ? x + 360 : x, Math.clamp(y, -90, 90), 0));
        }
        LonLat from = new LonLat(lon, lat);
        List<Double> expected = symbols.stream().map(symbol -> metres(from, symbol)).sorted().limit(most).toList();
        List<Double> found = Nearest.find(new SymbolIndex(symbols), from, most).stream().map(symbol -> metres(from, symbol)).toList();
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isCloseTo(expected.get(i), within(0.01 + expected.get(i) * 1e-6));
        }
    }

    @Example
    void theAntimeridianIsNoWall() {
        SymbolIndex index = new SymbolIndex(List.of(SymbolIndexTest.symbol("here", 178, 10, 0), SymbolIndexTest.symbol("over", -179.9, 10, 0)));
        assertThat(Nearest.find(index, new LonLat(179.9, 10), 1)).extracting(MapSymbol::id).containsExactly("over");
    }

    @Example
    void aDegreeIsASixtiethPartOfWhatSailorsCount() {
        assertThat(Ground.metres(new LonLat(69, 41), new LonLat(69, 42))).isCloseTo(111_195, within(10.0));
        LonLat there = Ground.towards(new LonLat(179.99, 41), 90, 5000);
        assertThat(there.lon()).isNegative();
        assertThat(Ground.metres(new LonLat(179.99, 41), there)).isCloseTo(5000, within(0.1));
    }

    private static double metres(LonLat from, MapSymbol symbol) {
        return Ground.metres(from, new LonLat(symbol.lon(), symbol.lat()));
    }
}
