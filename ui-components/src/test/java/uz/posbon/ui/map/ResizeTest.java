package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Pixels;

/** A picture in another size, compared with a look at each pixel. */
class ResizeTest {

    private static final int WIDTH = 40;
    private static final int HEIGHT = 30;

    private final Random random = new Random(3);
    private final PixelGrid from = grid(50, 20);
    private final PixelGrid to = grid(WIDTH, HEIGHT);

    @ParameterizedTest
    @CsvSource({"0, 0, 2", "-33, -7, 2", "5, 6, 0.5", "-3, 11, 0.25", "-90, -44, 4", "70, 3, 2", "-200, 0, 1"})
    void everyPixelComesFromItsPlace(int left, int top, double factor) {
        int[] before = to.pixels().clone();
        Resize resize = new Resize(left, top, factor);
        resize.lay(from, to);
        for (int i = 0; i < before.length; i++) {
            assertThat(to.pixels()[i]).as("pixel %d", i).isEqualTo(Pixels.over(before[i], source(i, left, top, factor)));
        }
        resize.replace(from, to);
        for (int i = 0; i < before.length; i++) {
            assertThat(to.pixels()[i]).as("pixel %d", i).isEqualTo(source(i, left, top, factor));
        }
    }

    private int source(int i, int left, int top, double factor) {
        int column = (int) Math.floor((i % WIDTH - left) / factor);
        int row = (int) Math.floor((i / WIDTH - top) / factor);
        return column < 0 || row < 0 || column >= from.width() || row >= from.height() ? 0 : from.pixels()[row * from.width() + column];
    }

    private PixelGrid grid(int width, int height) {
        int[] pixels = new int[width * height];
        Arrays.setAll(pixels, i -> random.nextInt(3) == 0 ? 0 : 0xFF000000 | random.nextInt());
        return new PixelGrid(pixels, width, height);
    }
}
