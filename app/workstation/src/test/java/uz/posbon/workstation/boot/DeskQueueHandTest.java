package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;

/** What one key or the right button does with a line of the alarms, be it one alarm or many. */
@Timeout(400)
class DeskQueueHandTest {
    @TempDir
    Path folder;

    @Test
    void oneKeyTakesNoticeOfAllBehindALineAndTheRightButtonOffersTheRest() throws Exception {
        try (RunningDesk desk = new RunningDesk(folder, "Dilnoza")) {
            List<Alarm> alarms = Stream.of("Smoke on the ninth floor", "Smoke in the yard", "Smoke again").map(desk::raise).toList();
            await("one line for all three").atMost(RunningDesk.SOON).until(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> desk.robot().lookup(".queue-fold")
                    .queryAllAs(Label.class).stream().anyMatch(fold -> fold.isVisible() && fold.getText().equals("3"))));
            desk.press(KeyCode.F2);
            desk.press(KeyCode.HOME);
            desk.press(KeyCode.A);
            await().atMost(RunningDesk.SOON).until(() -> alarms.stream().allMatch(alarm -> "Dilnoza".equals(by(desk, alarm))));

            desk.press(KeyCode.F2);
            desk.press(KeyCode.S);
            TextField line = desk.robot().lookup(".command-line").query();
            await().atMost(RunningDesk.SOON).until(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> line.isFocused() && line.getText().equals("shelve group 30 ")));
            desk.robot().write("under repair");
            desk.press(KeyCode.ENTER);
            await().atMost(RunningDesk.SOON).until(() -> alarms.stream().allMatch(alarm -> desk.room().alarms().read(alarm.id()).shelving() != null));

            desk.robot().rightClickOn(desk.robot().from(desk.robot().lookup("#alarms")).lookup(".queue-title").<Node>query());
            desk.awaitText("Mark as a nuisance… · 3 together");
            assertThat(desk.texts()).as("what is said to one alone").doesNotContain("Comment…");
            desk.robot().clickOn("Mark as a nuisance… · 3 together");
            await().atMost(RunningDesk.SOON).until(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> line.getText().equals("nuisance group ")));

            Incident fire = desk.room().incidents().create(
                    new NewIncident("FIRE", 1, null, "Fire in the dwelling", null, RunningDesk.PLACE, null, null, null, null, Map.of()));
            desk.awaitText("Ctrl+L links to");
            desk.press(KeyCode.F2);
            desk.press(KeyCode.SHORTCUT, KeyCode.L);
            await().atMost(RunningDesk.SOON).until(() -> alarms.stream().allMatch(alarm -> fire.id().equals(desk.room().alarms().read(alarm.id()).incidentId())));
        }
    }

    private static String by(RunningDesk desk, Alarm alarm) {
        var acknowledgement = desk.room().alarms().read(alarm.id()).acknowledgement();
        return acknowledgement == null ? "nobody" : acknowledgement.by();
    }
}
