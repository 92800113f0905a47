package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SymbolIndexTest {

    @Property(tries = 300)
    void findsExactlyWhatLiesWithin(
            @ForAll @IntRange(min = 0, max = 600) int count, @ForAll long seed,
            @ForAll @DoubleRange(min = 0.6, max = 0.8) double left, @ForAll @DoubleRange(min = 0, max = 0.1) double wide) {
        SymbolIndex index = new SymbolIndex(symbols(count, seed));
        double top = 0.36;
        int[] expected = IntStream.range(0, count)
                .filter(i -> index.x(i) >= left && index.x(i) <= left + wide && index.y(i) >= top && index.y(i) <= top + wide)
                .toArray();
        assertThat(index.within(left, top, left + wide, top + wide)).isEqualTo(expected);
    }

    @Example
    void drawsTheHigherOverTheLower() {
        SymbolIndex index = new SymbolIndex(List.of(symbol("high", 1, 1, 9), symbol("low", 1, 1, 0), symbol("middle", 1, 1, 5)));
        assertThat(Arrays.stream(index.within(0, 0, 1, 1)).mapToObj(i -> index.at(i).id())).containsExactly("low", "middle", "high");
        assertThat(index.position("middle")).isEqualTo(1);
        assertThat(index.position("none")).isEqualTo(-1);
    }

    @Property(tries = 200)
    void aChangedIndexIsTheOneMadeAnew(@ForAll @IntRange(min = 1, max = 300) int count, @ForAll long seed, @ForAll boolean more) {
        List<MapSymbol> before = symbols(count, seed);
        List<MapSymbol> moved = symbols(count, seed + 1).stream().filter(symbol -> symbol.id().hashCode() % 3 == 0)
                .map(symbol -> more ? symbol : symbol(symbol.id(), symbol.lon(), symbol.lat(), 0)).toList();
        List<MapSymbol> added = more ? List.of(symbol("new", 70, 40, 1)) : List.of();
        List<MapSymbol> changes = Stream.concat(moved.stream(), added.stream()).toList();
        SymbolIndex changed = new SymbolIndex(more ? before : flat(before)).with(changes);
        Map<String, MapSymbol> expected = new HashMap<>();
        (more ? before : flat(before)).forEach(symbol -> expected.put(symbol.id(), symbol));
        changes.forEach(symbol -> expected.put(symbol.id(), symbol));
        int[] all = changed.within(0, 0, 1, 1);
        assertThat(all).hasSize(expected.size());
        for (int position : all) {
            MapSymbol symbol = changed.at(position);
            assertThat(symbol).isEqualTo(expected.get(symbol.id()));
            assertThat(changed.position(symbol.id())).isEqualTo(position);
            assertThat(changed.within(Mercator.x(symbol.lon()), Mercator.y(symbol.lat()), Mercator.x(symbol.lon()), Mercator.y(symbol.lat())))
                    .contains(position);
        }
    }

    private static List<MapSymbol> flat(List<MapSymbol> symbols) {
        return symbols.stream().map(symbol -> symbol(symbol.id(), symbol.lon(), symbol.lat(), 0)).toList();
    }

    static MapSymbol symbol(String id, double lon, double lat, int zOrder) {
        return MapSymbol.of(id, new LonLat(lon, lat), SymbolShape.SQUARE, 0xFFFF0000, 20, "", zOrder);
    }

    private static List<MapSymbol> symbols(int count, long seed) {
        Random random = new Random(seed);
        List<MapSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            symbols.add(symbol("s" + i, 60 + random.nextDouble() * 30, 30 + random.nextDouble() * 20, random.nextInt(3)));
        }
        return symbols;
    }
}
