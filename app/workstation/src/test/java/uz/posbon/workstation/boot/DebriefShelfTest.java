package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.DebriefFiles;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.Evening;
import uz.posbon.sdk.training.debrief.Remark;
import uz.posbon.workstation.debrief.EarlierRun;

/** Which run stands beside which. */
class DebriefShelfTest {
    @TempDir
    Path folder;

    /** A run of the same scenario with the same seed, told apart by what the trainer wrote. */
    private static Debrief run(String said) {
        Debrief d = Evening.debrief();
        Remark remark = new Remark("Olim", null, said, null, d.timeline().getFirst().at());
        return new Debrief(d.sessionId(), d.scenarioId(), d.title(), d.seed(), d.startTime(), d.endTime(), d.over(), d.trainees(), d.results(), d.team(), d.each(),
                d.unanswered(), d.sent(), d.overridings(), List.of(remark), d.timeline());
    }

    private static EarlierRun judged(String said, long second) {
        return new EarlierRun(run(said), Instant.ofEpochSecond(second));
    }

    private Path file(Debrief debrief, String log) {
        return folder.resolve(debrief.scenarioId() + "-" + log + DebriefFiles.ENDING);
    }

    @Test
    void anOldRunThatIsLookedAtAgainStaysOldAndHasTheOneBeforeItBesideIt() throws Exception {
        DebriefShelf shelf = new DebriefShelf(folder);
        List<String> logs = List.of("one", "two", "three");
        for (int i = 0; i < logs.size(); i++) {
            shelf.keep(run(logs.get(i)), logs.get(i));
            Files.setLastModifiedTime(file(run(""), logs.get(i)), FileTime.from(Instant.ofEpochSecond(1000 + i)));
        }
        shelf.keep(run("two"), "two");
        assertThat(Files.getLastModifiedTime(file(run(""), "two")).toInstant()).isEqualTo(Instant.ofEpochSecond(1001));
        assertThat(shelf.before(run("two"), "two")).containsExactly(judged("one", 1000));
        assertThat(shelf.before(run("three"), "three")).containsExactly(judged("two", 1001), judged("one", 1000));
        assertThat(shelf.before(run("one"), "one")).isEmpty();
        assertThat(shelf.before(run("new"), "new")).as("one that was never kept is the newest").startsWith(judged("three", 1002));
    }

    @Test
    void sessionsHaveTheirShelfBesideTheirFolders() throws Exception {
        Path session = Files.createDirectories(folder.resolve("training/sessions/x"));
        SessionFolder.shelf(session.resolve("session.posbonrec"), folder.resolve("replay")).keep(run("one"), "one");
        SessionFolder.shelf(folder.resolve("night.posbonrec"), folder.resolve("replay")).keep(run("two"), "two");
        assertThat(folder.resolve("training/debriefs")).isDirectoryContaining(file -> file.toString().contains("-one"));
        assertThat(folder.resolve("replay/debriefs")).isDirectoryContaining(file -> file.toString().contains("-two"));
    }
}
