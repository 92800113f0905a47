package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** A recording on a server that hangs in its middle and wants to be asked with a header. */
@Timeout(400)
class HungRecordingTest {

    private static final PlayerLimits SHORT = new PlayerLimits(Duration.ofSeconds(4), Duration.ofSeconds(4));

    @TempDir
    private Path folder;

    private final CountDownLatch mended = new CountDownLatch(1);
    private final FfmpegEngine ffmpeg = new FfmpegEngine(SHORT);
    private final VideoService service = new VideoService(
            List.of(new VlcEngine(SHORT, Clock.systemUTC(), ffmpeg), ffmpeg), VideoSettings.USUAL, task -> Subscription.EMPTY,
            Thread.ofPlatform().daemon().factory(), Clock.systemUTC());

    @AfterEach
    void close() {
        mended.countDown();
        service.close();
    }

    @Test
    void saysThatItStallsThenThatItIsLostAndGoesOnWhereItWas() throws Exception {
        byte[] film = Files.readAllBytes(TestMedia.clip(folder.resolve("film.mkv"), 12, 320, 180, "1/1"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/film.mkv", exchange -> serve(exchange, film));
        server.start();
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/film.mkv");
        VideoStream stream = new VideoStream(uri, Map.of("X-Key", "opens"), null, null);
        try (Watch watch = service.watch(stream, "film", Look.whole(new Box(160, 90)))) {
            await().atMost(Duration.ofSeconds(60)).until(() -> watch.state() instanceof VideoState.Playing);
            await().atMost(Duration.ofSeconds(60)).until(() -> watch.state() instanceof VideoState.Stalled);
            long stood = watch.playhead().at();
            assertThat(stood).isGreaterThan(1_000_000_000L);
            await().atMost(Duration.ofSeconds(60)).until(() -> watch.state() instanceof VideoState.Lost lost && lost.why() == Loss.BROKEN_OFF);

            mended.countDown();
            await().atMost(Duration.ofSeconds(60)).until(() -> watch.state() instanceof VideoState.Playing);
            assertThat(watch.playhead().at()).isGreaterThanOrEqualTo(stood);
        } finally {
            server.stop(0);
        }
    }

    /** Half of it, until it is mended; then from where it is asked. */
    private void serve(HttpExchange exchange, byte[] film) throws IOException {
        try (exchange; OutputStream body = exchange.getResponseBody()) {
            if (!"opens".equals(exchange.getRequestHeaders().getFirst("X-Key"))) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            String range = exchange.getRequestHeaders().getFirst("Range");
            int from = range == null ? 0 : Math.min(film.length - 1, Integer.parseInt(range.replaceAll("bytes=(\\d+)-.*", "$1")));
            exchange.getResponseHeaders().add("Accept-Ranges", "bytes");
            exchange.getResponseHeaders().add("Content-Range", "bytes " + from + "-" + (film.length - 1) + "/" + film.length);
            exchange.sendResponseHeaders(range == null ? 200 : 206, film.length - from);
            int half = film.length / 2;
            if (mended.getCount() > 0 && from < half) {
                body.write(film, from, half - from);
                body.flush();
                mended.await();
                return;
            }
            body.write(film, from, film.length - from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
