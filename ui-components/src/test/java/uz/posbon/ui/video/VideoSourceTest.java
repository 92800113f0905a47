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
        VideoStream stream = new VideoStream(
                URI.create("rtsp://operator:S3cret@10.0.0.1:8554/live?password=S3cret#S3cret"), Map.of("Authorization", "S3cret"), null, null);
        VideoSource source = new VideoSource("c1", "Gate", stream, stream);

        assertThat(source.toString()).contains("rtsp://10.0.0.1:8554/live").doesNotContain("S3cret", "operator");
        assertThat(stream.toString()).doesNotContain("S3cret", "operator");
        assertThat(stream.address()).isEqualTo("rtsp://10.0.0.1:8554/live");
    }

    @ParameterizedTest
    @CsvSource({
        "rtsp://h/a, true", "rtsps://h/a, true", "http://h/live.ts, true", "https://h/index.m3u8, true", "http://h/film.mp4, false",
        "file:///a/b.ts, false", "file:///a/b.mp4, false"
    })
    void tellsLiveFromRecorded(String uri, boolean live) {
        assertThat(VideoSource.of("c", "C", URI.create(uri)).live()).isEqualTo(live);
    }

    @Test
    void aSmallTilePullsTheSubStreamALargeOneTheMain() {
        VideoStream main = new VideoStream(URI.create("rtsp://h/main"), Map.of(), new Box(1920, 1080), null);
        VideoStream sub = new VideoStream(URI.create("rtsp://h/sub"), Map.of(), new Box(640, 360), null);
        VideoSource camera = new VideoSource("c", "C", main, sub);

        assertThat(camera.stream(new Box(320, 180))).isEqualTo(sub);
        assertThat(camera.stream(new Box(640, 360))).isEqualTo(sub);
        assertThat(camera.stream(new Box(1600, 900))).isEqualTo(main);
        assertThat(camera.otherThan(main)).isEqualTo(sub);
        assertThat(new VideoSource("c", "C", main, null).stream(new Box(16, 9))).isEqualTo(main);
    }
}
