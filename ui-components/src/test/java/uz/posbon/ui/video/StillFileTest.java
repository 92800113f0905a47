package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as cameras send them, and what is none. */
class StillFileTest {
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

    private static byte[] file(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(200, 40, 10));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void isReadInItsOwnSizeAndColours(String format) throws IOException {
        Still still = StillFile.read(file(format, 33, 17), AT);
        assertThat(still.size()).isEqualTo(new Box(33, 17));
        assertThat(still.at()).isEqualTo(AT);
        int pixel = still.pixels().duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(4 * (33 * 8 + 16));
        assertThat(pixel >>> 24).isEqualTo(255);
        assertThat(pixel >> 16 & 255).isBetween(190, 210);
        assertThat(pixel & 255).isBetween(0, 25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void anotherKindIsRefused(String format) throws IOException {
        byte[] file = file(format, 8, 8);
        assertThatThrownBy(() -> StillFile.read(file, AT)).isInstanceOf(IOException.class).hasMessageContaining("another kind");
    }

    @Test
    void oneThatBrokeOffIsRefusedAndNotFilledWithGrey() throws IOException {
        byte[] whole = file("jpeg", 640, 360);
        assertThatThrownBy(() -> StillFile.read(Arrays.copyOf(whole, whole.length / 2), AT)).isInstanceOf(IOException.class);
        byte[] padded = Arrays.copyOf(whole, whole.length + 512);
        assertThat(StillFile.read(padded, AT).size()).isEqualTo(new Box(640, 360));
    }

    @Test
    void oneThatSaysItIsHugeIsRefusedBeforeMemoryIsTakenForIt() throws IOException {
        byte[] file = file("png", 8, 8);
        // Width and height stand after signature, length and name of the first chunk.
        ByteBuffer.wrap(file).putInt(16, 60_000).putInt(20, 60_000);
        assertThatThrownBy(() -> StillFile.read(file, AT)).isInstanceOf(IOException.class).hasMessageContaining("60000x60000");
    }

    @Test
    void whateverIsSentItIsAPictureOrAnIoException() throws IOException {
        Random random = new Random(7);
        for (String format : new String[] {"jpeg", "png"}) {
            byte[] good = file(format, 64, 48);
            for (int i = 0; i < 300; i++) {
                byte[] bad = good.clone();
                for (int flip = 0; flip < 6; flip++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                try {
                    StillFile.read(bad, AT);
                } catch (IOException e) {
                    assertThat(e).isNotNull();
                }
            }
        }
        assertThatThrownBy(() -> StillFile.read(new byte[0], AT)).isInstanceOf(IOException.class);
    }
}
