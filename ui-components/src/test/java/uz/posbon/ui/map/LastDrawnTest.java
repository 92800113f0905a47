package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.ui.map.draw.PixelGrid;

/** A picture of which most was taken over from the one before, beside one drawn from nothing. */
class LastDrawnTest {

    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    private final Random random = new Random(5);
    private final SymbolRaster raster = new SymbolRaster();
    private final LastDrawn last = new LastDrawn(raster);
    private final PixelGrid[] grids = {grid(WIDTH * 2, HEIGHT * 2), grid(WIDTH * 2, HEIGHT * 2)};
    private SymbolIndex index = new SymbolIndex(IntStream.range(0, 3000).mapToObj(this::symbol).toList());
    private int turn;

    @ParameterizedTest
    @CsvSource({"1, 14", "2, 14", "1.25, 15", "1, 12"})
    void noPixelDiffersWhateverMovesIsSelectedOrChangesItsLooks(double scale, int zoom) {
        Viewport start = new Viewport(MIDDLE, zoom, WIDTH, HEIGHT);
        Viewport view = start;
        String selected = null;
        for (int step = 0; step < 40; step++) {
            // Whole device pixels at every scale.
            view = step % 7 == 6
                    ? start.panned(4 * random.nextInt(-50, 50), 4 * random.nextInt(-50, 50))
                    : view.panned(4 * random.nextInt(-8, 9), 4 * random.nextInt(-8, 9));
            if (step % 3 == 0) {
                index = index.with(random.ints(60, 0, 3000).distinct().mapToObj(this::symbol).toList());
            }
            if (step % 5 == 0) {
                selected = step % 10 == 0 ? null : "s" + random.nextInt(3000);
            }
            MapFrame frame = new MapFrame(view, scale, MapPalette.DARK);
            int[] fresh = pixels(paint(selected, -1, frame, new LastDrawn(raster), grid((int) (WIDTH * scale), (int) (HEIGHT * scale))));
            assertThat(Arrays.mismatch(pixels(paint(selected, -1, frame, last, next(scale))), fresh)).as("first pixel that differs in step %d", step).isNegative();
        }
    }

    @Test
    void whatDidNotChangeIsNotDrawnAgain() {
        MapFrame frame = new MapFrame(new Viewport(MIDDLE, 14, WIDTH, HEIGHT), 1, MapPalette.DARK);
        int[] first = paint(null, -1, frame, last, next(1)).pixels();
        int free = 150 * WIDTH + 200;
        first[free] = 0xFF123456; // nobody draws this
        index = index.with(List.of(symbol(7)));
        MapFrame moved = new MapFrame(frame.viewport().panned(-3, 2), 1, MapPalette.DARK);
        assertThat(pixels(paint(null, -1, moved, last, next(1)))[free + 3 - 2 * WIDTH]).isEqualTo(0xFF123456);
    }

    @Test
    void anotherZoomPaletteOrOrderAndDiscsAreDrawnFromNothing() {
        MapFrame frame = new MapFrame(new Viewport(MIDDLE, 14, WIDTH, HEIGHT), 1, MapPalette.DARK);
        List<MapFrame> frames = List.of(
                frame, new MapFrame(frame.viewport().zoomedAt(0, 0, 15), 1, MapPalette.DARK), new MapFrame(frame.viewport(), 1, MapPalette.LIGHT), frame);
        for (MapFrame next : frames) {
            assertThat(Arrays.mismatch(pixels(paint(null, -1, next, last, next(1))), fresh(null, -1, next))).isNegative();
        }
        assertThat(Arrays.mismatch(pixels(paint(null, 15, frame, last, next(1))), fresh(null, 15, frame))).isNegative();
        assertThat(Arrays.mismatch(pixels(paint(null, -1, frame, last, next(1))), fresh(null, -1, frame))).isNegative();
        List<MapSymbol> more = new ArrayList<>(List.of(symbol(9000)));
        index = index.with(more);
        assertThat(Arrays.mismatch(pixels(paint(null, -1, frame, last, next(1))), fresh(null, -1, frame))).isNegative();
    }

    @Test
    void afterADrawingThatFailedNothingIsTakenOver() {
        MapFrame frame = new MapFrame(new Viewport(MIDDLE, 14, WIDTH, HEIGHT), 1, MapPalette.DARK);
        paint(null, -1, frame, last, next(1));
        last.carry(new LastDrawn.Content(index, Clusters.NONE, -1, false), frame, next(1)); // and never finished
        assertThat(Arrays.mismatch(pixels(paint(null, -1, frame, last, next(1))), fresh(null, -1, frame))).isNegative();
    }

    private int[] fresh(@Nullable String selected, int clusteredUpTo, MapFrame frame) {
        return pixels(paint(selected, clusteredUpTo, frame, new LastDrawn(raster), grid(WIDTH, HEIGHT)));
    }

    private PixelGrid paint(@Nullable String selected, int clusteredUpTo, MapFrame frame, LastDrawn carried, PixelGrid grid) {
        SymbolPicture.Wish wish = new SymbolPicture.Wish(index, 0, clusteredUpTo, false, selected, null);
        PixelSheet.Paper paper = new PixelSheet.Paper() {
            @Override
            public PixelGrid grid() {
                grid.clear();
                return grid;
            }

            @Override
            public PixelGrid used() {
                return grid;
            }
        };
        assertThat(SymbolPicture.paint(wish, raster, new ClusterRaster(), carried, frame, paper)).isNotNull();
        return grid;
    }

    /** Two take turns, with whatever is in them. */
    private PixelGrid next(double scale) {
        turn = 1 - turn;
        return new PixelGrid(grids[turn].pixels(), (int) (WIDTH * scale), (int) (HEIGHT * scale));
    }

    private static int[] pixels(PixelGrid grid) {
        return grid.pixels().length == grid.width() * grid.height() ? grid.pixels() : Arrays.copyOf(grid.pixels(), grid.width() * grid.height());
    }

    private static PixelGrid grid(int width, int height) {
        return new PixelGrid(new int[width * height], width, height);
    }

    private MapSymbol symbol(int i) {
        return new MapSymbol(
                "s" + i, MIDDLE.lon() + random.nextGaussian() * 0.01, MIDDLE.lat() + random.nextGaussian() * 0.006,
                SymbolShape.values()[i % SymbolShape.values().length], i % 9 == 0 ? 0x8000C0FF : 0xFFFF4D5E, 6 + i % 25, "", i % 3 == 0 ? random.nextInt(360) : Double.NaN,
                i % 5 == 0, random.nextInt(9) == 0, i % 4);
    }
}
