package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uz.posbon.ui.map.tiles.HttpTiles;
import uz.posbon.ui.map.tiles.TileAnswer;
import uz.posbon.ui.map.tiles.TileId;

/** Two maps over one real server that answers when it is let. */
@Timeout(300)
class SharedTilesTest {
    private static final TileId TILE = new TileId(14, 11345, 6123);

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch let = new CountDownLatch(1);
    private final CountDownLatch there = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private HttpServer server;
    private HttpTiles source;
    private SharedTiles shared;

    @BeforeEach
    void open() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            there.countDown();
            try {
                let.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {1, 2, 3});
            exchange.close();
        });
        server.start();
        source = new HttpTiles(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}.png", "", 19, "Posbon-Test/1", Duration.ofSeconds(20), Clock.systemUTC());
        shared = new SharedTiles(source);
    }

    @AfterEach
    void close() {
        let.countDown();
        source.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aTileTwoMapsWaitForIsAskedForOnceAndComesToBoth() throws Exception {
        BlockingQueue<TileAnswer> one = new ArrayBlockingQueue<>(2);
        BlockingQueue<TileAnswer> other = new ArrayBlockingQueue<>(2);
        shared.fetch(TILE, null, one::add);
        there.await();
        shared.fetch(TILE, null, other::add);
        let.countDown();
        assertThat(one.poll(60, TimeUnit.SECONDS)).isNotNull().isSameAs(other.poll(20, TimeUnit.SECONDS));
        assertThat(asked).hasValue(1);

        shared.fetch(TILE, null, one::add);
        assertThat(one.poll(60, TimeUnit.SECONDS)).as("what has come is no flight any more").isNotNull();
        assertThat(asked).hasValue(2);
    }

    @Test
    void aMapThatLooksElsewhereTakesTheTileFromNoOther() throws Exception {
        BlockingQueue<TileAnswer> left = new ArrayBlockingQueue<>(2);
        BlockingQueue<TileAnswer> stayed = new ArrayBlockingQueue<>(2);
        Runnable leave = shared.fetch(TILE, null, left::add);
        there.await();
        shared.fetch(TILE, null, stayed::add);
        leave.run();
        leave.run();
        let.countDown();
        assertThat(stayed.poll(60, TimeUnit.SECONDS)).isInstanceOf(TileAnswer.Picture.class);
        assertThat(left).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void theLastToLeaveEndsTheRequestAndTheNextBeginsAnother() throws Exception {
        BlockingQueue<TileAnswer> next = new ArrayBlockingQueue<>(2);
        Runnable leave = shared.fetch(TILE, null, answer -> {});
        there.await();
        leave.run();
        let.countDown();
        shared.fetch(TILE, null, next::add);
        assertThat(next.poll(60, TimeUnit.SECONDS)).isInstanceOf(TileAnswer.Picture.class);
        assertThat(asked).hasValue(2);
    }
}
