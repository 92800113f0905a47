package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.Exercise;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.recording.RecordedLog;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.DebriefMaker;

/** What a killed session leaves behind is enough to judge it. */
class KeptLogTest {
    private static final Instant START = Instant.parse("2026-03-14T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void ofAKilledSessionThereIsARecordingAndItsDebrief() throws Exception {
        Path data = folder.resolve("backend");
        Path left = folder.resolve("left");
        Path file = folder.resolve("session.posbonrec");
        String scenario;
        try (Backend backend = Backend.hold(Exercise.plan(7), BackendOptions.embedded(data));
                PosbonClient trainer = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build()) {
            scenario = trainer.training().scenario();
            trainer.training().run(64);
            await().atMost(Duration.ofSeconds(60)).until(() -> !trainer.alarms().list(AlarmQuery.ALL).isEmpty());
            trainer.training().note(null, "The last thing there was time for");
            assertThatThrownBy(() -> record(data, file)).as("it still runs").isInstanceOf(StartException.class).hasMessageContaining("using the data folder");
            // As the disk is at this moment, so a kill would leave it: nothing was closed, nothing was written back. It stands still while its files are
            // copied one after the other, or they would be of different moments.
            trainer.training().freeze();
            copy(data, left);
        }
        record(left, file);
        try (Recording recording = new RecordingFiles().open(file)) {
            RecordedLog log = recording.log();
            Debrief debrief = DebriefMaker.make(new ScenarioFiles().read("left", scenario).scenario(), log.start(), log.events());
            assertThat(debrief.over()).isFalse();
            assertThat(debrief.remarks()).extracting("text").containsExactly("The last thing there was time for");
            assertThat(debrief.unanswered()).isNotEmpty();
            assertThat(recording.info().to()).isAfter(START.plusSeconds(20));
        }
    }

    @Test
    void whereNoLogIsNoneIsMade() {
        assertThatThrownBy(() -> record(folder.resolve("nothing"), folder.resolve("x.posbonrec"))).isInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    private static void record(Path data, Path file) throws IOException {
        KeptLog.record(data, START.minusSeconds(1), Instant.parse("2026-11-27T05:00:00Z"), "left", "Olim", file);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> all = Files.list(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
