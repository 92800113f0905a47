package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javafx.util.Subscription;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** Cameras and recorders that speak HTTP: motion JPEG and live playlists. */
@Timeout(400)
class HttpSourcesTest {

    private static final Look SMALL = Look.whole(new Box(160, 90));

    private final VideoService service = new VideoService(List.of(new FfmpegEngine(PlayerLimits.USUAL)),
            VideoSettings.USUAL.withLinger(Duration.ZERO), task -> Subscription.EMPTY, Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
    /** When the camera sent its pictures. */
    private final List<Long> sent = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void close() {
        service.close();
        server.stop(0);
    }

    @Test
    void motionJpegPlaysAndIsKept() {
        server.createContext("/video.mjpg", this::motionJpeg);

        try (Watch watch = service.watch(stream("/video.mjpg"), "m", SMALL)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> watch.frames() > 20 && watch.state() instanceof VideoState.Live);
            Clip clip = watch.clip();
            assertThat(clip.packets()).allMatch(Packet::key).hasSizeGreaterThan(10);
            // About ten a second; what a busy machine makes of that, the camera knows itself.
            List<Long> own = List.copyOf(sent);
            long pause = (own.getLast() - own.getFirst()) / (own.size() - 1);
            assertThat((clip.end() - clip.begin()) / (clip.packets().size() - 1)).as("the camera's own pace").isBetween(pause * 2 / 3, pause * 3 / 2);
        }
    }

    @Test
    void motionJpegPlaysThroughVlcToo() {
        server.createContext("/video.mjpg", this::motionJpeg);
        FfmpegEngine ffmpeg = new FfmpegEngine(PlayerLimits.USUAL);
        try (VideoService both = new VideoService(List.of(ffmpeg, new VlcEngine(PlayerLimits.USUAL, Clock.systemUTC(), ffmpeg)),
                VideoSettings.USUAL.withLinger(Duration.ZERO), task -> Subscription.EMPTY, Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
                Watch watch = both.watch(new VideoStream(stream("/video.mjpg").uri(), Map.of(), null, "vlc"), "m", SMALL)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> watch.frames() > 20 && watch.state() instanceof VideoState.Live
                    && watch.age().compareTo(Duration.ofSeconds(2)) < 0);
        }
    }

    @Test
    void aLivePlaylistPlays() throws Exception {
        byte[] segment = Files.readAllBytes(TestMedia.clip(folder.resolve("s.ts"), 2, 320, 180, "1/1"));
        long begun = System.nanoTime();
        server.createContext("/live.m3u8", exchange -> {
            long first = (System.nanoTime() - begun) / 2_000_000_000L;
            StringBuilder list = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:" + first + "\n");
            for (long i = first; i < first + 3; i++) {
                list.append("#EXT-X-DISCONTINUITY\n#EXTINF:2.0,\n/segment").append(i).append(".ts\n");
            }
            answer(exchange, "application/vnd.apple.mpegurl", list.toString().getBytes(StandardCharsets.UTF_8));
        });
        server.createContext("/segment", exchange -> answer(exchange, "video/mp2t", segment));

        try (Watch watch = service.watch(stream("/live.m3u8"), "h", SMALL)) {
            await().atMost(Duration.ofSeconds(90)).until(() -> watch.frames() > 75 && watch.state() instanceof VideoState.Live);
        }
    }

    private VideoStream stream(String path) {
        return VideoStream.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }

    private static void answer(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private void motionJpeg(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "multipart/x-mixed-replace; boundary=frame");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 2_000; i++) {
                byte[] picture = jpeg(i);
                sent.add(System.nanoTime());
                body.write(("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                body.write(picture);
                body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                body.flush();
                LockSupport.parkNanos(100_000_000);
            }
        }
    }

    private static byte[] jpeg(int number) throws IOException {
        BufferedImage image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(number % 300, 60, 20, 20);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
