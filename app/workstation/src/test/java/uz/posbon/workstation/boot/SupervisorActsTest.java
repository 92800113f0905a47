package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.message.NewMessage;
import uz.posbon.sdk.message.Receipt;
import uz.posbon.sdk.message.RoomMessage;

/** What a supervisor does, as the desk it is done to shows it. */
class SupervisorActsTest {
    @TempDir
    Path folder;

    private RunningDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new RunningDesk(folder, "Dilnoza");
        desk.room().shifts().start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatTheSupervisorDoesIsToldUntilItIsAcknowledged() {
        RoomMessage sent = desk.room().messages().send(new NewMessage("Water is off until six", List.of("Dilnoza"), List.of(), null, null));
        desk.awaitText("Water is off until six");
        desk.press(KeyCode.CONTROL, KeyCode.K);
        await().atMost(RunningDesk.SOON).until(() -> desk.room().messages().read(sent.id()).receipts().stream().map(Receipt::operator).toList(), List.of("Dilnoza")::equals);
        await().atMost(RunningDesk.SOON).until(() -> desk.texts().noneMatch("Water is off until six"::equals));

        desk.line("broadcast to Olim Come to the wall");
        desk.line("panel messages");
        desk.awaitText("Waiting for Olim");
        RoomMessage heard = desk.room().messages().list().getFirst();
        assertThat(heard.text()).isEqualTo("Come to the wall");
        desk.room().messages().acknowledge(heard.id());
        desk.awaitText("\u2713 Olim");

        Incident incident = desk.client("Dilnoza").incidents().create(new NewIncident("FIRE", null, null, "Smoke in the cellar", null, null, null, null, null, null, Map.of()));
        desk.room().incidents().reassign(incident.id(), "Olim", "You have nine cases");
        desk.awaitText("Smoke in the cellar is now with Olim: You have nine cases");
        desk.line("take-case #" + incident.number());
        await().atMost(RunningDesk.SOON).until(() -> desk.room().incidents().read(incident.id()).worker(), "Dilnoza"::equals);

        desk.room().catalogue().put(new ResponsePlan("plan", "FIRE", List.of(), List.of(), null, null, null, List.of("Dispatch"), Map.of()));
        desk.line("assign E-12 to #" + incident.number());
        await().atMost(RunningDesk.SOON).until(() -> !desk.room().incidents().read(incident.id()).approvals().isEmpty());
        desk.line("select #" + incident.number());
        desk.awaitText("Waits for approval since");
        Approval asked = desk.room().incidents().read(incident.id()).approvals().getFirst();
        desk.room().incidents().refuse(incident.id(), asked.id(), "Wait for the ladder");
        desk.awaitText("Olim has refused what you asked for, #000" + incident.number() + " Smoke in the cellar: Wait for the ladder");
    }
}
