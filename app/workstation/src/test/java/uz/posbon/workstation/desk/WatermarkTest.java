package uz.posbon.workstation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is cut out of a picture of a replay says that it is one. */
class WatermarkTest {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;

    @ParameterizedTest
    @ValueSource(ints = {0x0D1117, 0xFFFFFF, 0x808080})
    void itIsSeenInEveryPartOfAPictureAndCoversNoneOfThem(int ground) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(ground));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();

        Watermark.write(image, "REPLAY 2026-11-27 14:05:12");

        for (int column = 0; column < 4; column++) {
            for (int row = 0; row < 4; row++) {
                int marked = 0;
                for (int x = column * WIDTH / 4; x < (column + 1) * WIDTH / 4; x++) {
                    for (int y = row * HEIGHT / 4; y < (row + 1) * HEIGHT / 4; y++) {
                        marked += difference(image.getRGB(x, y), ground) > 20 ? 1 : 0;
                    }
                }
                assertThat(marked).as("part %d, %d", column, row).isBetween(300, WIDTH * HEIGHT / 16 / 3);
            }
        }
    }

    private static int difference(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) + Math.abs((one >> 8 & 255) - (other >> 8 & 255)) + Math.abs((one & 255) - (other & 255));
    }
}
