package uz.posbon.ui.map.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Rectangles of pixels, compared with one flag a pixel. */
class MaskTest {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 40;

    private final PixelGrid picture = new PixelGrid(new int[WIDTH * HEIGHT], WIDTH, HEIGHT);
    private final boolean[] expected = new boolean[WIDTH * HEIGHT];
    private final Mask mask = new Mask(picture);

    @RepeatedTest(20)
    void exactlyTheRectanglesAreInIt(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            int left = random.nextInt(-30, WIDTH + 30);
            int top = random.nextInt(-30, HEIGHT + 30);
            add(left, top, left + random.nextInt(-3, 90), top + random.nextInt(-3, 30));
        }
        Arrays.fill(picture.pixels(), 1);
        mask.clear(picture);
        int count = 0;
        for (int i = 0; i < expected.length; i++) {
            assertThat(picture.pixels()[i]).as("pixel %d", i).isEqualTo(expected[i] ? 0 : 1);
            count += expected[i] ? 1 : 0;
        }
        assertThat(mask.count()).isEqualTo(count);
    }

    @RepeatedTest(10)
    void onlyTheyAreDrawnOn(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        add(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(WIDTH), random.nextInt(HEIGHT));
        add(3, 3, 70, 20);
        Covered covered = new Covered(picture, mask);
        assertThat(covered.hides(3, 3, 70, 20)).isFalse();
        int[] red = new int[WIDTH];
        Arrays.fill(red, 0xFFFF0000);
        for (int row = 0; row < HEIGHT; row++) {
            covered.layUnder(picture, row, 0, WIDTH - 1, red, 0);
        }
        for (int i = 0; i < expected.length; i++) {
            assertThat(picture.pixels()[i]).as("pixel %d", i).isEqualTo(expected[i] ? 0xFFFF0000 : 0);
        }
        assertThat(covered.hides(0, 0, WIDTH - 1, HEIGHT - 1)).isTrue();
    }

    private void add(int left, int top, int right, int bottom) {
        mask.add(left, top, right, bottom);
        for (int row = Math.max(0, top); row <= Math.min(HEIGHT - 1, bottom); row++) {
            for (int column = Math.max(0, left); column <= Math.min(WIDTH - 1, right); column++) {
                expected[row * WIDTH + column] = true;
            }
        }
    }
}
