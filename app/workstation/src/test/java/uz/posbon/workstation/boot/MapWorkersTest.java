package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.map.MapThreads;

class MapWorkersTest {
    @Test
    void aCommandIsAnsweredWhileMapsArePainted() throws Exception {
        AtomicBoolean painting = new AtomicBoolean(true);
        int carriers = Runtime.getRuntime().availableProcessors();
        CountDownLatch begun = new CountDownLatch(1);
        try (MapWorkers maps = new MapWorkers();
                ExecutorService commands = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            MapThreads threads = maps.threads();
            for (int i = 0; i < 4 * carriers; i++) {
                threads.background().execute(() -> {
                    begun.countDown();
                    while (painting.get()) {
                        Thread.onSpinWait();
                    }
                });
            }
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<String> answer = new CompletableFuture<>();
            commands.execute(() -> answer.complete("done"));
            try {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("done");
            } finally {
                painting.set(false);
            }
        }
    }

    @Test
    void nothingIsPaintedAnyMoreOnceTheSeatIsClosed() throws Exception {
        MapWorkers maps = new MapWorkers();
        CompletableFuture<Thread> painter = new CompletableFuture<>();
        maps.threads().background().execute(() -> painter.complete(Thread.currentThread()));
        Thread thread = painter.get(60, TimeUnit.SECONDS);
        assertThat(thread.isVirtual()).isFalse();
        assertThat(thread.isDaemon()).isTrue();
        maps.close();
        assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
        maps.threads().background().execute(() -> { });
    }
}
