package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import uz.posbon.ui.map.draw.PixelGrid;

class ClustersTest {

    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);

    @Property(tries = 200)
    void everySymbolIsEitherDrawnOrCountedOnceAndTheSelectedOneIsDrawn(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 500) int count, @ForAll @IntRange(min = 0, max = 16) int zoom) {
        SymbolIndex index = new SymbolIndex(symbols(seed, count));
        Viewport view = new Viewport(MIDDLE, zoom, 600, 400);
        Clusters clusters = Clusters.of(index, view, "s0");
        for (int i = 0; i < count; i++) {
            int position = i;
            long discs = clusters.discs().stream().filter(disc -> contains(disc.members(), position)).count();
            assertThat(discs).isEqualTo(clusters.hides(index, position) ? 1 : 0);
        }
        assertThat(clusters.hides(index, index.position("s0"))).isFalse();
    }

    @Property(tries = 200)
    void aDiscStaysThatDiscWhileTheMapIsPanned(@ForAll long seed, @ForAll @IntRange(min = -90, max = 90) int dx) {
        SymbolIndex index = new SymbolIndex(symbols(seed, 400));
        Viewport view = new Viewport(MIDDLE, 13, 600, 400);
        Map<Long, Clusters.Disc> before = new HashMap<>();
        Clusters.of(index, view, null).discs().forEach(disc -> before.put(disc.cell(), disc));
        for (Clusters.Disc after : Clusters.of(index, view.panned(dx, dx / 2.0), null).discs()) {
            Clusters.Disc same = before.get(after.cell());
            if (same != null) {
                assertThat(after.members()).isEqualTo(same.members());
                assertThat(after.x()).isEqualTo(same.x());
            }
        }
    }

    @Property(tries = 100)
    void noTwoDiscsOverlap(@ForAll long seed) {
        double size = Mercator.worldSize(12);
        List<Clusters.Disc> discs = Clusters.of(new SymbolIndex(symbols(seed, 900)), new Viewport(MIDDLE, 12, 900, 700), null).discs();
        assertThat(discs).isNotEmpty();
        for (Clusters.Disc a : discs) {
            for (Clusters.Disc b : discs) {
                assertThat(a == b || Math.hypot(a.x() - b.x(), a.y() - b.y()) * size >= a.radius() + b.radius()).isTrue();
            }
        }
    }

    @Example
    void theTopmostGivesADiscItsColourAndShape() {
        List<MapSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            symbols.add(MapSymbol.of("s" + i, MIDDLE, i == 3 ? SymbolShape.TRIANGLE : SymbolShape.CIRCLE, i == 3 ? 0xFFFF0000 : 0xFF00FF00, 13, "", i == 3 ? 9 : 1));
        }
        Viewport view = new Viewport(MIDDLE, 13, 200, 100);
        List<Clusters.Disc> discs = Clusters.of(new SymbolIndex(symbols), view, null).discs();
        assertThat(discs).hasSize(1);
        assertThat(discs.getFirst().worst().shape()).isEqualTo(SymbolShape.TRIANGLE);
        assertThat(discs.getFirst().members()).hasSize(9);
        PixelGrid grid = new PixelGrid(new int[200 * 100], 200, 100);
        new ClusterRaster().draw(grid, discs.getFirst(), new MapFrame(view, 1, MapPalette.DARK), false, null);
        assertThat(grid.pixels()).contains(0xFFFF0000).contains(MapPalette.DARK.text()).doesNotContain(0xFF00FF00);
    }

    @Example
    void theRimShowsAllColoursByTheirShares() {
        List<MapSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            symbols.add(MapSymbol.of("s" + i, MIDDLE, SymbolShape.CIRCLE, i < 10 ? 0xFFFF0000 : i < 39 ? 0xFF00FF00 : 0xFF0000FF, 13, "", 1));
        }
        Viewport view = new Viewport(MIDDLE, 13, 200, 100);
        SymbolIndex index = new SymbolIndex(symbols);
        Clusters.Disc disc = Clusters.of(index, view, null).discs().getFirst();
        Rim rim = Rim.shares(index, disc);
        assertThat(rim.argb()).filteredOn(argb -> argb == 0xFFFF0000).hasSize(6);
        assertThat(rim.argb()).as("one of forty is seen all the same").filteredOn(argb -> argb == 0xFF0000FF).hasSize(1);
        PixelGrid grid = new PixelGrid(new int[200 * 100], 200, 100);
        new ClusterRaster().draw(grid, disc, new MapFrame(view, 1, MapPalette.DARK), false, rim);
        assertThat(grid.pixels()).contains(0xFFFF0000, 0xFF00FF00, 0xFF0000FF);
    }

    private static boolean contains(int[] members, int position) {
        for (int member : members) {
            if (member == position) {
                return true;
            }
        }
        return false;
    }

    private static List<MapSymbol> symbols(long seed, int count) {
        Random random = new Random(seed);
        List<MapSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            symbols.add(SymbolIndexTest.symbol(
                    "s" + i, MIDDLE.lon() + random.nextGaussian() * 0.02, MIDDLE.lat() + random.nextGaussian() * 0.015, random.nextInt(3)));
        }
        return symbols;
    }
}
