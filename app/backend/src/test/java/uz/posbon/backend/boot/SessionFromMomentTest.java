package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.Exercise;
import uz.posbon.backend.fixture.RunningBackend;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.EventStream;

/** A session that begins as a real room stood: its cases go on as exercises, its crews drive on. */
class SessionFromMomentTest {
    @TempDir
    Path folder;

    @Test
    void whatStoodThenStandsInTheSessionAndGoesOn() throws Exception {
        Picture real = real();
        Incident incident = real.incidents().values().stream().filter(i -> "Door code 12".equals(real.log(i.id()).getLast().text())).findFirst().orElseThrow();
        Assignment sent = real.assignmentsOf(incident.id()).getFirst();
        Instant at = Instant.parse("2026-11-27T05:00:00.250Z");
        OperationalPicture picture = new OperationalPicture();
        try (Backend backend = Backend.hold(Exercise.planIn(real.state(), at), BackendOptions.embedded(folder.resolve("session")));
                PosbonClient trainer = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build();
                EventStream stream = trainer.open(picture)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> picture.snapshot().training().isPresent());
            Picture begun = picture.snapshot();
            assertThat(begun.training().orElseThrow().startTime()).isEqualTo(at);
            assertThat(begun.incidents().get(incident.id()).drill()).isEqualTo(MessageStatus.EXERCISE);
            assertThat(begun.incidents().get(incident.id()).number()).isEqualTo(incident.number());
            assertThat(begun.log(incident.id())).anyMatch(line -> "Door code 12".equals(line.text()));
            assertThat(begun.alarms().keySet()).isEqualTo(real.alarms().keySet());
            assertThat(begun.alarms().values()).allMatch(alarm -> alarm.status().equals(MessageStatus.EXERCISE));
            assertThat(begun.units().get(sent.unitId()).assignmentId()).isEqualTo(sent.id());
            assertThat(begun.catalogue().zones()).isEqualTo(real.catalogue().zones());
            assertThat(begun.catalogue().cameras().values()).allMatch(camera -> camera.streams().stream().noneMatch(s -> s.uri().isAbsolute()));
            trainer.training().run(64);
            await("the crew that was sent then arrives now").atMost(Duration.ofSeconds(60)).until(() -> picture.snapshot().assignmentsOf(incident.id()).stream()
                    .anyMatch(a -> a.times().containsKey(AssignmentStatus.ON_SCENE.code())));
            long first = trainer.incidents().create(new NewIncident(
                    incident.typeId(), null, null, "Another", null, null, null, null, null, null, Map.of())).number();
            assertThat(first).as("numbers go on").isGreaterThan(incident.number());
        }
    }

    private Picture real() throws Exception {
        OperationalPicture picture = new OperationalPicture();
        try (RunningBackend running = RunningBackend.withCity(folder.resolve("real"));
                PosbonClient client = PosbonClient.builder().address(running.backend().address()).token(running.backend().token()).operator("Dilnoza").build();
                EventStream stream = client.open(picture)) {
            running.city().alarm("Smoke on the ninth floor");
            String incident = running.city().incidentId();
            client.incidents().assign(incident, "A-1", null, null);
            long last = client.incidents().note(incident, "Door code 12").sequence();
            await().atMost(Duration.ofSeconds(60)).until(() -> stream.sequence() >= last);
            return picture.snapshot();
        }
    }
}
