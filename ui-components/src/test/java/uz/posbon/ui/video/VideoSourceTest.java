package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoSourceTest {

    /** Addresses as recorders and cameras have them, and as they are typed wrongly; nothing of the word and nothing of the user may be seen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "rtsp://10.0.0.1:554/Streaming/Channels/101 | rtsp://10.0.0.1:554/Streaming/Channels/101",
        "rtsp://10.0.0.1/axis-media/media.amp?user=boss&pwd=S3cret | rtsp://10.0.0.1/axis-media/media.amp",
        "rtsp://10.0.0.1:554/user=boss&password=S3cret&channel=1&stream=0.sdp?real_stream | rtsp://10.0.0.1:554",
        "rtsp://10.0.0.1/user=boss_password=S3cret_channel=1 | rtsp://10.0.0.1",
        "rtsp://10.0.0.1/boss:S3cret/ch1 | rtsp://10.0.0.1",
        "rtsp://10.0.0.1/admin/S3cret/ch1 | rtsp://10.0.0.1",
        "rtsp://10.0.0.1/live%3Fpassword%3DS3cret | rtsp://10.0.0.1",
        "rtsp://10.0.0.1:7447/5acf1aS3cret90b2 | rtsp://10.0.0.1:7447",
        "https://10.0.0.1/token/S3cret/index.m3u8 | https://10.0.0.1",
        "rtsp://boss:S3@cret@10.0.0.1/h264 | rtsp:",
        "rtsp://boss:S3cret/x@10.0.0.1/h264 | rtsp:",
        "rtsp://boss:12/S3cret@10.0.0.1/h264 | rtsp:",
        "rtsp://boss:12#S3cret@10.0.0.1/h264 | rtsp:",
        "rtsp://boss:12?S3cret@10.0.0.1/h264 | rtsp:",
        "rtsp:boss:S3cret@10.0.0.1 | rtsp:",
        "file:///recordings/gate%202.mp4 | file:/recordings/gate 2.mp4"
    })
    void showsOfAnAddressOnlyWhatCanHoldNoCredentials(String address, String shown) {
        assertThat(VideoStream.of(URI.create(address)).address()).isEqualTo(shown);
    }

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
