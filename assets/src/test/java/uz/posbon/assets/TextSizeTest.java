package uz.posbon.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSizeTest {

    @Test
    void stepsLeadFromOneEndToTheOtherAndStayThere() {
        assertThat(IntStream.iterate(100, percent -> new TextSize(percent).larger().percent()).limit(8)).containsExactly(100, 110, 125, 150, 175, 200, 200, 200);
        assertThat(IntStream.iterate(200, percent -> new TextSize(percent).smaller().percent()).limit(7)).containsExactly(200, 175, 150, 125, 110, 100, 100);
        assertThat(new TextSize(133).larger().percent()).isEqualTo(150);
        assertThat(new TextSize(133).smaller().percent()).isEqualTo(125);
    }

    @Test
    void nothingOutsideIsASize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSize(99)).withMessage("99 is not from 100 to 200");
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSize(201));
    }

    @Test
    void theSheetEnlargesTypeAndIcons() {
        String address = new TextSize(150).stylesheet();
        String css = new String(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(css).contains("-fx-font-size: 19.50px", ".ikonli-font-icon { -fx-icon-size: 24px", ".bar .ikonli-font-icon { -fx-icon-size: 30px");
    }
}
