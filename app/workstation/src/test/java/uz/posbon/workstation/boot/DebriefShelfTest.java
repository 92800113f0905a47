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

/** Which run stands beside which. */
class DebriefShelfTest {
    @TempDir
    Path folder;

    private static Debrief run(String session) {
        Debrief d = Evening.debrief();
        return new Debrief(session, d.scenarioId(), d.title(), d.seed(), d.startTime(), d.endTime(), d.over(), d.trainees(), d.results(), d.team(), d.each(),
                d.unanswered(), d.sent(), d.overridings(), d.remarks(), d.timeline());
    }

    private void kept(DebriefShelf shelf, Debrief debrief, long second) throws Exception {
        shelf.keep(debrief);
        Files.setLastModifiedTime(file(debrief), FileTime.from(Instant.ofEpochSecond(second)));
    }

    private Path file(Debrief debrief) {
        return folder.resolve(debrief.scenarioId() + "-" + debrief.sessionId() + DebriefFiles.ENDING);
    }

    @Test
    void anOldRunThatIsLookedAtAgainStaysOldAndHasTheOneBeforeItBesideIt() throws Exception {
        DebriefShelf shelf = new DebriefShelf(folder);
        List<Debrief> runs = List.of(run("one"), run("two"), run("three"));
        for (int i = 0; i < runs.size(); i++) {
            kept(shelf, runs.get(i), 1000 + i);
        }
        shelf.keep(runs.get(1));
        assertThat(Files.getLastModifiedTime(file(runs.get(1))).toInstant()).isEqualTo(Instant.ofEpochSecond(1001));
        assertThat(shelf.before(runs.get(1))).isEqualTo(runs.get(0));
        assertThat(shelf.before(runs.get(2))).isEqualTo(runs.get(1));
        assertThat(shelf.before(runs.get(0))).isNull();
        assertThat(shelf.before(run("new"))).as("one that was never kept is the newest").isEqualTo(runs.get(2));
    }

    @Test
    void sessionsHaveTheirShelfBesideTheirFolders() throws Exception {
        Path session = Files.createDirectories(folder.resolve("training/sessions/x"));
        SessionFolder.shelf(session.resolve("session.posbonrec"), folder.resolve("replay")).keep(run("one"));
        SessionFolder.shelf(folder.resolve("night.posbonrec"), folder.resolve("replay")).keep(run("two"));
        assertThat(folder.resolve("training/debriefs")).isDirectoryContaining(file -> file.toString().contains("-one"));
        assertThat(folder.resolve("replay/debriefs")).isDirectoryContaining(file -> file.toString().contains("-two"));
    }
}
