package uz.posbon.ui.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.SVGPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolShapeTest {

    /** The two forms of a shape, for nodes and for pixels, are one shape. */
    @ParameterizedTest
    @EnumSource
    void pathAndPixelsAgree(SymbolShape shape) {
        SVGPath path = new SVGPath();
        path.setContent(shape.path());
        int differences = 0;
        for (double x = -0.975; x < 1; x += 0.05) {
            for (double y = -0.975; y < 1; y += 0.05) {
                differences += path.contains(x, y) == shape.covers(x, y) ? 0 : 1;
            }
        }
        assertThat(differences).as("of 1600 points").isLessThanOrEqualTo(24);
    }
}
