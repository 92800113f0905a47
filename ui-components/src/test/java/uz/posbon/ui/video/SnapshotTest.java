package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");

    @TempDir
    private Path folder;

    @Test
    void keepsEveryPixelOfThePictureAndWritesBelowIt() throws Exception {
        Still still = still(640, 360);
        Path file = folder.resolve("shots/gate.png");

        new Snapshot(still, "Чилонзор 9, 3-подъезд", "Oʻktam", TASHKENT).write(file);

        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(640);
        assertThat(read.getHeight()).isGreaterThan(390);
        for (int y = 0; y < 360; y += 7) {
            for (int x = 0; x < 640; x += 11) {
                assertThat(read.getRGB(x, y) & 0xFFFFFF).isEqualTo(colour(x, y));
            }
        }
        assertThat(differentColours(read, 360)).as("letters in the margin").isGreaterThan(10);
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void evenThePictureOfOnePixelHasAMarginToRead() {
        BufferedImage image = new Snapshot(still(1, 1), "A very long name of a camera that does not fit at all, whatever is done to it", "me", TASHKENT).image();

        assertThat(image.getWidth()).isEqualTo(360);
        assertThat(image.getHeight()).isGreaterThan(40);
    }

    private static int colour(int x, int y) {
        return (x % 256) << 16 | (y % 256) << 8 | 0x40;
    }

    private static Still still(int width, int height) {
        Box size = new Box(width, height);
        ByteBuffer pixels = ByteBuffer.allocateDirect(size.bytes() + Box.SLACK).order(ByteOrder.LITTLE_ENDIAN);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.putInt((y * width + x) * 4, 0xFF000000 | colour(x, y));
            }
        }
        return new Still(size, pixels, Instant.parse("2026-11-25T04:05:06.789Z"));
    }

    private static long differentColours(BufferedImage image, int fromRow) {
        return IntStream.range(fromRow * image.getWidth(), image.getHeight() * image.getWidth())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth())).distinct().count();
    }
}
