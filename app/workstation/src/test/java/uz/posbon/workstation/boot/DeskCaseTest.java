package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.session.Presence;

/** A case on the desk, by keyboard, with somebody else in the room. */
@Timeout(400)
class DeskCaseTest {
    @TempDir
    Path folder;

    private RunningDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new RunningDesk(folder, "Dilnoza");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasSentByAKeyIsTakenBackByAKey() {
        Alarm alarm = desk.raise("Smoke on the ninth floor");
        desk.awaitText("Smoke on the ninth floor");
        Incident incident = desk.room().incidents().promote(alarm.id(), "FIRE", null);
        desk.line("select #" + incident.number());
        desk.awaitText("Enter sends the recommended units");
        desk.press(KeyCode.F3);
        desk.press(KeyCode.ENTER);
        desk.awaitText("Ctrl+Z takes it back");
        // At once: it is held for five seconds, and on a busy machine whatever else is asked for takes some of them.
        desk.press(KeyCode.SHORTCUT, KeyCode.Z);
        await().atMost(RunningDesk.SOON).until(() -> !desk.room().incidents().assignments(incident.id()).getFirst().isOpen());
        assertThat(desk.room().incidents().assignments(incident.id())).singleElement().matches(a -> a.heldUntil() != null);
        await().atMost(RunningDesk.SOON).until(() -> !desk.room().incidents().read(incident.id()).isOpen());
        assertThat(desk.room().alarms().read(alarm.id()).isAcknowledged()).isFalse();
        assertThat(desk.room().units().read("E-12").status().code()).isEqualTo("Available");
    }

    @Test
    void enterOnAnAlarmThatSomebodyElseHasTakenLeadsToItsIncident() {
        Alarm alarm = desk.raise("Smoke on the ninth floor");
        desk.awaitText("Smoke on the ninth floor");
        Incident incident = desk.room().incidents().promote(alarm.id(), "FIRE", null);
        desk.line("select !" + alarm.number());
        desk.awaitText("Enter opens it");
        desk.press(KeyCode.F2);
        desk.press(KeyCode.ENTER);
        desk.awaitText("Enter sends the recommended units");
        assertThat(desk.room().incidents().list(IncidentQuery.ALL)).singleElement().matches(only -> only.id().equals(incident.id()));
    }

    @Test
    void theChecklistIsWorkedByKeysAndASkippedStepNeedsAReason() {
        Incident incident = opened();
        desk.press(KeyCode.F10);
        desk.press(KeyCode.SPACE);
        await().atMost(RunningDesk.SOON).until(() -> marks(incident).size() == 1);
        assertThat(marks(incident).getFirst().outcome()).isEqualTo(StepOutcome.DONE);
        desk.awaitText("Dilnoza");
        desk.press(KeyCode.DOWN);
        desk.press(KeyCode.S);
        await().atMost(RunningDesk.SOON).until(() -> desk.robot().lookup(".command-line").query().isFocused());
        desk.robot().write("The house has no gas");
        desk.press(KeyCode.ENTER);
        await().atMost(RunningDesk.SOON).until(() -> marks(incident).size() == 2);
        assertThat(marks(incident).getLast().reason()).isEqualTo("The house has no gas");
        assertThat(marks(incident).getLast().stepId()).isEqualTo("gas");
        // Whoever supervises is told without having the list open, until he looks.
        desk.awaitText("Attention: 1 new");
        desk.line("focus-panel attention");
        desk.awaitText("Step 2: The house has no gas");
        await().atMost(RunningDesk.SOON).until(() -> desk.robot().lookup("#attention-chip").tryQuery().filter(Node::isVisible).isEmpty());
    }

    @Test
    void twoDispatchersSeeEachOtherAndOverwriteNothing() {
        Incident incident = opened();
        try (PosbonClient other = desk.client("Rustam")) {
            other.session().report(new Presence("his desk", incident.id(), null, true));
            desk.awaitText("Rustam is changing it now");
            desk.press(KeyCode.F5);
            desk.robot().write("address Entrance 2");
            desk.awaitText("Entrance 2");
            other.incidents().change(incident.id(), other.incidents().read(incident.id()).version(),
                    new IncidentEdit(null, null, null, null, "Entrance 5", null, null));
            desk.awaitText("Entrance 5");
            desk.press(KeyCode.ENTER);
            desk.awaitText("Rustam");
            desk.awaitText("not written");
            assertThat(other.incidents().read(incident.id()).address()).isEqualTo("Entrance 5");
            // The line is still there: run again, it replaces what its writer has seen by now.
            desk.press(KeyCode.ENTER);
            await().atMost(RunningDesk.SOON).until(() -> "Entrance 2".equals(other.incidents().read(incident.id()).address()));
        }
    }

    @Test
    void aFileIsKeptWithTheCaseAndComesBack() throws Exception {
        Incident incident = opened();
        Path plan = Files.write(folder.resolve("plan.pdf"), new byte[] {37, 80, 68, 70});
        desk.line("attach \"" + plan + "\"");
        desk.awaitText("plan.pdf");
        Path copy = folder.resolve("copy.pdf");
        desk.line("attachment plan \"" + copy + "\"");
        await().atMost(RunningDesk.SOON).until(() -> Files.exists(copy) && Files.size(copy) == 4);
        assertThat(desk.room().incidents().read(incident.id()).attachments()).singleElement()
                .matches(file -> file.by().equals("Dilnoza"));
    }

    private Incident opened() {
        Alarm alarm = desk.raise("Smoke in the cellar");
        Incident incident = desk.room().incidents().promote(alarm.id(), "FIRE", null);
        desk.awaitText("Smoke in the cellar");
        await().atMost(RunningDesk.SOON).until(() -> desk.room().incidents().list(IncidentQuery.ALL).size() == 1);
        desk.line("select #" + incident.number());
        desk.awaitText("Close the gas");
        return incident;
    }

    private List<ChecklistMark> marks(Incident incident) {
        return desk.room().incidents().read(incident.id()).checklist();
    }
}
