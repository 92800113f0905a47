package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "no other system orders the threads of a process one by one")
class PrecedenceTest {
    /** Of /proc/PID/stat, counted from the one after the name. */
    private static final int NICE = 16;

    private final CountDownLatch ended = new CountDownLatch(1);

    @AfterEach
    void end() {
        ended.countDown();
    }

    @Test
    void compilersComeLastAndWhatAPersonWaitsForIsNeverBehindTheOthers() {
        call("C2 Compiler-9");
        call("desk-choosing");
        call("desk-sorting");
        try (ScheduledExecutorService _ = Precedence.keep(true)) {
            await().untilAsserted(() -> assertThat(nice("C2 Compiler-9")).containsExactly(4));
            // Without leave to go first they stay where the others are.
            await().untilAsserted(() -> assertThat(nice("desk-choosing")).containsAnyOf(-20, -5, 0));
            assertThat(nice("desk-sorting")).containsOnly(0);
        }
    }

    @Test
    void onAWallNothingGoesFarBeforeItsCameras() {
        call("GC Thread#9");
        try (ScheduledExecutorService _ = Precedence.keep(false)) {
            call("G1 Conc-8");
            await().untilAsserted(() -> assertThat(nice("G1 Conc-8")).containsExactly(4));
            call("G1 Conc-9");
            await().untilAsserted(() -> assertThat(nice("G1 Conc-9")).containsExactly(4));
            assertThat(nice("GC Thread#9")).containsAnyOf(-5, 0);
        }
    }

    @Test
    void threadsMadeLaterFollow() {
        try (ScheduledExecutorService _ = Precedence.keep(true)) {
            await().untilAsserted(() -> assertThat(nice("precedence")).isNotEmpty());
            call("G1 Conc-9");
            await().untilAsserted(() -> assertThat(nice("G1 Conc-9")).containsExactly(4));
        }
    }

    private void call(String name) {
        CountDownLatch begun = new CountDownLatch(1);
        Thread.ofPlatform().name(name).daemon().start(() -> {
            begun.countDown();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        await().until(() -> begun.getCount() == 0);
    }

    private static List<Integer> nice(String name) {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.map(PrecedenceTest::stat).filter(stat -> stat.contains("(" + name + ")"))
                    .map(stat -> Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICE])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException gone) {
            return "";
        }
    }
}
