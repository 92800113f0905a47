package uz.posbon.workstation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.assets.Languages;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

class LimitsWatchTest {
    private static final long GB = 1_000_000_000;
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);

    private final Deque<Runnable> looks = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private HeapUse heap = new HeapUse(10, 100);
    private DiskSpace disk = new DiskSpace(50 * GB, 100 * GB);
    private Duration up = Duration.ZERO;

    private LimitsWatch start() {
        LimitsWatch watch = new LimitsWatch(() -> heap, () -> disk, () -> up.toNanos(), (task, delay) -> looks.add(task), this::hear);
        watch.start();
        looks.remove().run();
        return watch;
    }

    private void hear(String what, Phrase sentence) {
        said.add(what + ": " + ENGLISH.say(sentence));
    }

    private void pass(Duration time) {
        for (Duration end = up.plus(time); up.compareTo(end) < 0;) {
            up = up.plusSeconds(5);
            looks.remove().run();
        }
    }

    @Test
    void whileThereIsRoomNothingIsSaid() {
        start();
        pass(Duration.ofMinutes(10));
        assertThat(said).isEmpty();
    }

    @Test
    void memoryThatStaysFullForAMinuteIsSaidUntilItIsBetter() {
        start();
        heap = new HeapUse(86, 100);
        pass(Duration.ofSeconds(55));
        assertThat(said).isEmpty();
        pass(Duration.ofSeconds(10));
        assertThat(said).singleElement().asString().contains("memory: Memory is nearly full (86 %)");
        heap = new HeapUse(60, 100);
        pass(Duration.ofSeconds(5));
        assertThat(said).hasSize(2).last().isEqualTo("memory: ");
    }

    @Test
    void aStormThatIsCollectedAgainIsNoShortage() {
        start();
        for (int i = 0; i < 6; i++) {
            heap = new HeapUse(95, 100);
            pass(Duration.ofSeconds(45));
            heap = new HeapUse(80, 100);
            pass(Duration.ofSeconds(5));
        }
        assertThat(said).isEmpty();
    }

    @Test
    void aDiskIsFullWhenLittleIsLeftOfMuch() {
        start();
        disk = new DiskSpace(800_000_000, 100 * GB);
        pass(Duration.ofSeconds(5));
        assertThat(said).singleElement().asString().contains("disk: ", "800 MB");
        disk = new DiskSpace(3 * GB, 100 * GB);
        pass(Duration.ofSeconds(5));
        assertThat(said).hasSize(2).last().isEqualTo("disk: ");
        // Half of a small disk, and the twentieth part of a big one, are not little.
        disk = new DiskSpace(500_000_000, GB);
        pass(Duration.ofSeconds(5));
        disk = new DiskSpace(40 * GB, 1_000 * GB);
        pass(Duration.ofSeconds(5));
        assertThat(said).hasSize(2);
    }

    @Test
    void aDiskThatCannotBeAskedIsAskedAgain() {
        LimitsWatch watch = new LimitsWatch(() -> heap, () -> {
            throw new IOException("gone");
        }, () -> 0, (task, delay) -> looks.add(task), this::hear);
        watch.start();
        looks.remove().run();
        assertThat(looks).hasSize(1);
        watch.close();
        looks.remove().run();
        assertThat(looks).isEmpty();
    }

    @Test
    void theMachineItselfAnswers(@TempDir Path folder) throws IOException {
        DiskSpace here = DiskSpace.of(folder);
        assertThat(here.free()).isPositive().isLessThanOrEqualTo(here.total());
        System.gc();
        assertThat(HeapUse.now().used()).isPositive();
        assertThat(HeapUse.now().fraction()).isBetween(0.0, 1.0);
    }
}
