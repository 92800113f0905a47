package uz.posbon.ui.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilePictureTest {

    @ParameterizedTest
    @CsvSource({"png,256", "jpg,256", "png,512", "jpg,512", "png,1024"})
    void picturesOfATilesSizeAndOfFinerScreensFillATile(String format, int side) throws IOException {
        byte[] file = TilePainting.picture(0x808080, side, format);
        assertThat(PictureSize.of(file)).isEqualTo(new PictureSize(side, side));
        assertThat(TilePicture.decode(file, TileTone.PLAIN)).hasSize(256 * 256).containsOnly(0xFF808080);
    }

    @ParameterizedTest
    @CsvSource({"png,1025", "jpg,1025", "png,6000"})
    void nothingLargerIsUnfolded(String format, int side) {
        byte[] file = TilePainting.picture(0, side, format);
        assertThat(file.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> TilePicture.decode(file, TileTone.PLAIN)).isInstanceOf(IOException.class).hasMessageContaining(Integer.toString(side));
    }

    @Test
    void whatEndsBeforeItsSizeHasNone() {
        byte[] png = TilePainting.png(0);
        byte[] jpg = TilePainting.picture(0, 256, "jpg");
        assertThat(PictureSize.of(Arrays.copyOf(png, 20))).isNull();
        assertThat(PictureSize.of(Arrays.copyOf(jpg, 30))).isNull();
        assertThat(PictureSize.of(new byte[0])).isNull();
    }
}
