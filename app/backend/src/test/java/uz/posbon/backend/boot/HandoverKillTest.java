package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.BackendProcess;
import uz.posbon.backend.fixture.SmallCity;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.shift.HandoverNote;
import uz.posbon.sdk.shift.NewHandover;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.stream.ConnectionState;

/** Two operators hand over through a backend that is killed between the offer and its acceptance, and after it. */
class HandoverKillTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path data;

    @Test
    void aKillBetweenOfferAndAcceptanceLosesNothing() throws Exception {
        try (BackendProcess backend = BackendProcess.start(data);
                PosbonClient dilnoza = client(backend, "Dilnoza")) {
            String incident = new SmallCity(backend.api()).seed().incidentId();
            OperationalPicture old = new OperationalPicture();
            dilnoza.open(old);
            Shift shift = dilnoza.shifts().start();
            dilnoza.shifts().offer(shift.id(), new NewHandover("Sardor", "Quiet", List.of(new HandoverNote(incident, "Door code 12"))));
            until(old, p -> p.shifts().containsKey(shift.id()) && p.shifts().get(shift.id()).offer() != null);

            backend.kill();
            until(old, p -> !(p.connection() instanceof ConnectionState.Live));
            backend.start();

            // A new launch has a new token; whoever was connected by the old one comes back with the new one.
            try (PosbonClient sardor = client(backend, "Sardor"); PosbonClient again = client(backend, "Dilnoza")) {
                OperationalPicture in = new OperationalPicture();
                sardor.open(in);
                OperationalPicture out = new OperationalPicture();
                again.open(out);
                until(in, p -> p.shifts().containsKey(shift.id()));
                until(out, p -> p.shifts().containsKey(shift.id()));
                Shift waiting = in.snapshot().shifts().get(shift.id());
                assertThat(waiting.offer()).isNotNull().satisfies(offer -> {
                    assertThat(offer.incidentIds()).containsExactly(incident);
                    assertThat(offer.note(incident)).isEqualTo("Door code 12");
                });
                sardor.withKey("take-over-1").shifts().accept(shift.id(), waiting.version());
                until(out, p -> !p.endedShifts().isEmpty());
                assertThat(out.snapshot().endedShifts().getLast().handover().acceptedBy()).isEqualTo("Sardor");
                until(out, p -> p.shifts().values().stream().map(Shift::operator).toList().equals(List.of("Sardor")));
            }

            backend.kill();
            backend.start();
            try (PosbonClient sardor = client(backend, "Sardor")) {
                // The answer might have been lost with the backend: asking again under the same key changes nothing.
                Shift ended = sardor.withKey("take-over-1").shifts().accept(shift.id(), 2L);
                assertThat(ended.handover().acceptedBy()).isEqualTo("Sardor");
                assertThat(sardor.shifts().list(true)).extracting(Shift::operator).containsExactly("Sardor");
                assertThat(sardor.shifts().list(false)).containsExactly(ended);
                assertThat(sardor.incidents().log(incident)).filteredOn(e -> e.kind().equals("incident.noted"))
                        .singleElement().extracting(LogEntry::actor, LogEntry::text).containsExactly("Dilnoza", "Door code 12");
            }
        }
    }

    private static PosbonClient client(BackendProcess backend, String operator) throws IOException {
        return PosbonClient.builder().address(backend.address()).token(backend.token()).operator(operator).build();
    }

    private static void until(OperationalPicture picture, java.util.function.Predicate<Picture> holds) {
        await().atMost(LONG).until(() -> holds.test(picture.snapshot()));
    }
}
