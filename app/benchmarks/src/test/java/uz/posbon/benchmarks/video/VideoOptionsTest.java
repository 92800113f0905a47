package uz.posbon.benchmarks.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.benchmarks.BenchOptions;

class VideoOptionsTest {
    @Test
    void withoutAnyEverythingIsMeasuredWithTheDefaultEngine() {
        VideoOptions options = VideoOptions.of(Map.of());
        assertThat(options.tiles()).containsExactly(1, 4, 9, 16, 36);
        assertThat(options.engines()).containsExactly("ffmpeg");
        assertThat(options.parts()).containsExactly(Part.values());
    }

    @Test
    void theCommandLineChooses() {
        VideoOptions options = VideoOptions.of(
                BenchOptions.parse("video", "--tiles", "9,16", "--part", "first", "--engine", "both", "--seconds", "3").settings());
        assertThat(options.tilesBetween(1, 9)).containsExactly(9);
        assertThat(options.parts()).containsExactly(Part.FIRST);
        assertThat(options.engines()).isEqualTo(List.of("ffmpeg", "vlc"));
        assertThat(options.seconds()).isEqualTo(3);
    }

    @Test
    void whatCannotBeMeantIsSaid() {
        assertThatThrownBy(() -> VideoOptions.of(Map.of("tiles", "9,x"))).hasMessageContaining("x");
        assertThatThrownBy(() -> VideoOptions.of(Map.of("part", "some"))).hasMessageContaining("cycles");
        assertThatThrownBy(() -> VideoOptions.of(Map.of("engine", "mplayer"))).hasMessageContaining("vlc");
    }

    @Test
    void onlyFfmpegsFiguresHaveThePlainNames() {
        assertThat(VideoOptions.metric("cpu_ratio_9", "ffmpeg")).isEqualTo("cpu_ratio_9");
        assertThat(VideoOptions.metric("cpu_ratio_9", "vlc")).isEqualTo("cpu_ratio_9_vlc");
    }
}
