package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.ui.map.draw.PixelGrid;

/** What is drawn, pixel by pixel, without a toolkit. */
class SymbolRasterTest {

    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);
    private static final int WIDTH = 200;
    private static final int HEIGHT = 100;

    private final SymbolRaster raster = new SymbolRaster();

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void aSquareIsWhereItsPlaceIsAtEveryScale(double scale) {
        int[] pixels = draw(scale, null, at(MIDDLE, SymbolShape.SQUARE, RED, false, false, Double.NaN));
        int width = (int) (WIDTH * scale);
        assertThat(pixel(pixels, width, 100 * scale, 50 * scale)).isEqualTo(RED);
        assertThat(pixel(pixels, width, 107 * scale, 57 * scale)).isEqualTo(RED);
        assertThat(pixel(pixels, width, 100 * scale, 62 * scale) >>> 24).isZero();
    }

    @ParameterizedTest
    @EnumSource(SymbolShape.class)
    void everyShapeHasItsColourAndARimThatPartsItFromTheGround(SymbolShape shape) {
        int[] pixels = draw(2, null, at(MIDDLE, shape, RED, false, false, Double.NaN));
        assertThat(count(pixels, RED)).isGreaterThan(60);
        assertThat(Arrays.stream(pixels)).anyMatch(pixel -> pixel >>> 24 > 200 && (pixel & 0xFF0000) >> 16 < 30);
    }

    @Test
    void noTwoShapesLookAlike() {
        List<List<Integer>> seen = Arrays.stream(SymbolShape.values())
                .map(shape -> Arrays.stream(draw(1, null, at(MIDDLE, shape, RED, false, false, Double.NaN))).boxed().toList())
                .toList();
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void anOldPositionIsNeverDrawnAsACurrentOne() {
        int[] current = draw(1, null, at(MIDDLE, SymbolShape.CIRCLE, RED, false, false, Double.NaN));
        int[] old = draw(1, null, at(MIDDLE, SymbolShape.CIRCLE, RED, false, true, Double.NaN));
        assertThat(count(old, RED)).isZero();
        assertThat(pixel(old, WIDTH, 100, 50) & 0xFFFFFF).isNotEqualTo(RED & 0xFFFFFF);
        assertThat(count(current, RED)).isPositive();
    }

    @Test
    void aHollowOneIsOpenInTheMiddle() {
        int[] pixels = draw(1, null, at(MIDDLE, SymbolShape.SQUARE, RED, true, false, Double.NaN));
        assertThat(pixel(pixels, WIDTH, 100, 50) >> 16 & 0xFF).isLessThan(30);
        assertThat(pixel(pixels, WIDTH, 100, 43)).isEqualTo(RED);
    }

    @Test
    void aHeadingPointsWhereItGoes() {
        int[] east = draw(1, null, at(MIDDLE, SymbolShape.CIRCLE, RED, false, false, 90));
        int[] north = draw(1, null, at(MIDDLE, SymbolShape.CIRCLE, RED, false, false, 0));
        assertThat(pixel(east, WIDTH, 113, 50)).isEqualTo(RED);
        assertThat(pixel(east, WIDTH, 100, 37) >>> 24).isZero();
        assertThat(pixel(north, WIDTH, 100, 37)).isEqualTo(RED);
    }

    @Test
    void theSelectedOneLiesOnTopWithARing() {
        MapSymbol chosen = new MapSymbol("chosen", MIDDLE.lon(), MIDDLE.lat(), SymbolShape.SQUARE, GREEN, 20, "", Double.NaN, false, false, 0);
        MapSymbol above = at(MIDDLE, SymbolShape.SQUARE, RED, false, false, Double.NaN);
        assertThat(pixel(draw(1, null, chosen, above), WIDTH, 100, 50)).isEqualTo(RED);
        int[] pixels = draw(1, "chosen", chosen, above);
        assertThat(pixel(pixels, WIDTH, 100, 50)).isEqualTo(GREEN);
        assertThat(count(pixels, MapPalette.DARK.focus())).isPositive();
    }

    @Test
    void nothingOutsideTheViewIsDrawnAndTheEdgeIsCutNotWrapped() {
        LonLat edge = view().at(0, 50);
        int[] pixels = draw(1, null, at(edge, SymbolShape.SQUARE, RED, false, false, Double.NaN));
        assertThat(pixel(pixels, WIDTH, 2, 50)).isEqualTo(RED);
        assertThat(pixel(pixels, WIDTH, 199, 49) >>> 24).isZero();
        SymbolIndex far = new SymbolIndex(List.of(SymbolIndexTest.symbol("far", -60, 0, 0)));
        assertThat(SymbolRaster.inView(far, view())).isEmpty();
    }

    /** What lies on top is drawn first, but no pixel may tell. */
    @Test
    void aCrowdDrawnFromTheTopDownLooksAsOneDrawnFromTheBottomUp() {
        Random random = new Random(4);
        List<MapSymbol> crowd = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            LonLat place = view().at(random.nextInt(WIDTH), random.nextInt(HEIGHT));
            SymbolShape shape = SymbolShape.values()[i % SymbolShape.values().length];
            crowd.add(new MapSymbol("s" + i, place.lon(), place.lat(), shape, i % 2 == 0 ? RED : GREEN, 10 + i % 9, "", i, i % 7 == 0, i % 5 == 0, i % 3));
        }
        SymbolIndex index = new SymbolIndex(crowd);
        PixelGrid upwards = new PixelGrid(new int[WIDTH * HEIGHT], WIDTH, HEIGHT);
        double size = Mercator.worldSize(14);
        for (int position : SymbolRaster.inView(index, view())) {
            Sprite.draw(Sprite.Look.of(index.at(position), false), 1, MapPalette.DARK).blend(
                    upwards, (int) Math.rint(index.x(position) * size - view().originX()), (int) Math.rint(index.y(position) * size - view().originY()));
        }
        int[] downwards = draw(1, null, crowd.toArray(MapSymbol[]::new));
        for (int i = 0; i < downwards.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                assertThat((downwards[i] >>> shift & 0xFF) - (upwards.pixels()[i] >>> shift & 0xFF)).isBetween(-8, 8);
            }
        }
    }

    @Test
    void theNearestWithinSixPixelsIsHit() {
        SymbolIndex index = new SymbolIndex(List.of(at(MIDDLE, SymbolShape.SQUARE, RED, false, false, Double.NaN)));
        assertThat(Hit.find(index, view(), 100, 50, 6, position -> true)).isNotNull();
        assertThat(Hit.find(index, view(), 115, 50, 6, position -> true)).isNotNull();
        assertThat(Hit.find(index, view(), 118, 50, 6, position -> true)).isNull();
        assertThat(Hit.find(index, view(), 100, 50, 6, position -> false)).isNull();
    }

    private int[] draw(double scale, String selected, MapSymbol... symbols) {
        int width = (int) (WIDTH * scale);
        int height = (int) (HEIGHT * scale);
        int[] pixels = new int[width * height];
        SymbolIndex index = new SymbolIndex(List.of(symbols));
        PixelGrid grid = new PixelGrid(pixels, width, height);
        int chosen = selected == null ? -1 : index.position(selected);
        raster.draw(index, SymbolRaster.inView(index, view()), frame(scale), grid, chosen);
        if (chosen >= 0) {
            raster.drawSelected(index, chosen, frame(scale), grid);
        }
        return pixels;
    }

    private static MapFrame frame(double scale) {
        return new MapFrame(view(), scale, MapPalette.DARK);
    }

    private static Viewport view() {
        return new Viewport(MIDDLE, 14, WIDTH, HEIGHT);
    }

    private static MapSymbol at(LonLat place, SymbolShape shape, int argb, boolean hollow, boolean stale, double heading) {
        return new MapSymbol("s", place.lon(), place.lat(), shape, argb, 20, "", heading, hollow, stale, 1);
    }

    private static int pixel(int[] pixels, int width, double x, double y) {
        return pixels[(int) y * width + (int) x];
    }

    private static long count(int[] pixels, int color) {
        return Arrays.stream(pixels).filter(pixel -> pixel == color).count();
    }
}
