package uz.posbon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void everyKeyIsAlwaysThere() {
        assertThat(Figure.of("week", "lost", 0, "facts", "= 0").line())
                .isEqualTo("{\"bench\":\"week\",\"metric\":\"lost\",\"value\":0,\"unit\":\"facts\",\"floor\":null,\"ratio\":null,\"goal\":\"= 0\"}");
    }

    @Test
    void ratioIsValueOverFloor() {
        assertThat(Figure.overFloor("stream", "events_per_s", 150_000.4, 200_000.6, "events/s", null).line())
                .contains("\"value\":150000,", "\"floor\":200001,", "\"ratio\":0.75,", "\"goal\":null");
    }

    @Test
    void smallValuesKeepThreeDecimals() {
        assertThat(Figure.of("x", "y", 0.123456, "s", null).line()).contains("\"value\":0.123,");
    }
}
