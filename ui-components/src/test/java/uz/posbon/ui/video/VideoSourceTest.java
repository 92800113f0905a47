package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoSourceTest {

    @Test
    void neverShowsCredentials() {
        VideoSource source = new VideoSource(
                "c1", "Gate", URI.create("rtsp://operator:S3cret@10.0.0.1:8554/live?password=S3cret#S3cret"), Map.of("Authorization", "S3cret"));

        assertThat(source.toString()).contains("rtsp://10.0.0.1:8554/live").doesNotContain("S3cret", "operator");
        assertThat(source.address()).isEqualTo("rtsp://10.0.0.1:8554/live");
    }

    @ParameterizedTest
    @CsvSource({
        "rtsp://h/a, true", "rtsps://h/a, true", "http://h/live.ts, true", "https://h/index.m3u8, true", "http://h/film.mp4, false",
        "file:///a/b.ts, false", "file:///a/b.mp4, false"
    })
    void tellsLiveFromRecorded(String uri, boolean live) {
        assertThat(VideoSource.of("c", "C", URI.create(uri)).live()).isEqualTo(live);
    }
}
