package uz.posbon.workstation.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.assets.ScenarioTexts;
import uz.posbon.sdk.ScenarioFiles;

/**
 * From a scenario to its debrief on paper: a trainer's desk that holds the session and a trainee's that joins it with what the trainer reads out, each a
 * process of its own, worked by verbs.
 */
class TrainingSessionTest {
    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void aSessionRunsFromItsScenarioToItsDebriefAndAWrongCodeIsSaidInOneSentence() throws Exception {
        Process trainer = start("trainer", """
                wait-for ready 120
                wait-for trainees 1 120
                observe Dilnoza "Signed on calmly"
                session run 8
                wait-for alarms 1 120
                wait-for assignments 1 120
                inject unit-stuck %1$s 10s "A barrier is down"
                session run 64
                wait-for unit %1$s on-scene 120
                -- the trainee has done what he had to: an ended session takes no word of his any more
                wait-for assignments 2 120
                session freeze
                mark Dilnoza 85 "Radio"
                session end
                debrief debrief.pdf
                debrief debrief.csv
                snapshot trainer.png
                """.formatted("E-71"), "--train", "school-fire", "--operator", "Olim");
        Path join = folder.resolve("trainer/join");
        await().atMost(Duration.ofSeconds(180)).until(() -> Files.exists(join) && !Files.readString(join).isBlank());
        Process thief = start("thief", "wait-for ready 120\n", "--join", Files.readString(join).split("/")[0] + "/AAAA-AAAA", "--operator", "Thief");
        Process trainee = start("trainee", """
                wait-for ready 120
                wait-for alarms 1 120
                select urgent
                ack
                promote
                wait-for incident active 120
                assign E-71
                wait-for incident assigned 120
                wait-for incident on-scene 120
                note "Fire crew is at the school"
                wait-for confirmed 120
                snapshot trainee.png
                assign E-72
                """, "--join", Files.readString(join), "--operator", "Dilnoza");
        assertThat(thief.waitFor(600, TimeUnit.SECONDS)).isTrue();
        assertThat(thief.exitValue()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("thief/err.log"))).contains("cannot be joined").contains("not the code");
        List<String> worked = steps(trainee, "trainee");
        List<String> led = steps(trainer, "trainer");
        assertThat(worked).hasSize(13).allSatisfy(step -> assertThat(step).contains("\"ok\":true"));
        assertThat(led).hasSize(16).allSatisfy(step -> assertThat(step).contains("\"ok\":true"));
        List<String> judged = Files.readAllLines(folder.resolve("trainer/debrief.csv"));
        new ScenarioFiles().read("school-fire", ScenarioTexts.read("school-fire")).scenario().expectations().forEach(expectation ->
                assertThat(judged).as(expectation.id()).anyMatch(line -> line.contains("," + expectation.id() + ",")));
        assertThat(judged).as("what the trainee did is his").filteredOn(line -> line.contains(",Dilnoza,")).isNotEmpty();
        assertThat(Files.size(folder.resolve("trainer/debrief.pdf"))).isGreaterThan(5_000);
        assertThat(Files.exists(folder.resolve("trainee/commands.db"))).as("nothing of a session lies where a live desk keeps its commands").isFalse();
    }

    private List<String> steps(Process process, String name) throws Exception {
        List<String> steps = process.inputReader().readAllLines();
        assertThat(process.waitFor(600, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("%s%n%s", steps, Files.readString(folder.resolve(name).resolve("err.log"))).isZero();
        return steps;
    }

    private Process start(String name, String script, String... more) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.writeString(own.resolve("script.txt"), script);
        List<String> arguments = new ArrayList<>(List.of(
                "--data", own.toString(), "--lang", "en", "--map", "schematic", "--size", "1600x900", "--script", own.resolve("script.txt").toString()));
        arguments.addAll(List.of(more));
        Process process = new ProcessBuilder(Shipped.workstation(arguments)).directory(own.toFile()).redirectError(own.resolve("err.log").toFile()).start();
        processes.add(process);
        return process;
    }
}
