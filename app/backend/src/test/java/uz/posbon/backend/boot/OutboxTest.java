package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.BackendProcess;
import uz.posbon.backend.fixture.SmallCity;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.fault.Direction;
import uz.posbon.sdk.fault.Fault;
import uz.posbon.sdk.fault.FaultProxy;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.problem.ConflictException;
import uz.posbon.sdk.problem.KeptException;

/** Commands given while the backend is dead, by a desk that dies as well: each is done once, in order, or shown as a conflict. */
class OutboxTest {
    @TempDir
    Path data;

    @TempDir
    Path desk;

    private BackendProcess backend;
    private String incident;

    @BeforeEach
    void start() throws IOException {
        backend = BackendProcess.start(data);
        incident = new SmallCity(backend.api()).seed().incidentId();
    }

    @AfterEach
    void stop() throws InterruptedException {
        backend.close();
    }

    private PosbonClient client() {
        return PosbonClient.builder().address(backend.address()).token(this::token).operator("Dilnoza").outbox(desk.resolve("outbox.db")).build();
    }

    private String token() {
        try {
            return backend.token();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OutboxEntry> entries(PosbonClient client) {
        return client.outbox().orElseThrow().entries();
    }

    private static void untilSent(PosbonClient client) {
        await().atMost(Duration.ofSeconds(20)).until(() -> entries(client).stream().noneMatch(OutboxEntry::isOnItsWay));
    }

    private List<String> notes(PosbonClient client, String id) {
        return client.incidents().log(id).stream().filter(entry -> entry.kind().equals("incident.noted")).map(LogEntry::text).toList();
    }

    private static IncidentEdit title(String title) {
        return new IncidentEdit(null, title, null, null, null, null, null);
    }

    @Test
    void whatIsAnsweredAtOnceLeavesNoTrace() {
        try (PosbonClient client = client()) {
            client.incidents().note(incident, "one");
            assertThat(entries(client)).isEmpty();
            assertThat(notes(client, incident)).containsExactly("one");
            assertThatThrownBy(() -> client.incidents().change(incident, 99, title("late"))).isInstanceOf(ConflictException.class);
            assertThat(entries(client)).isEmpty();
        }
    }

    @Test
    void anAnswerThatArrivesDamagedIsAskedForAgain() throws IOException {
        try (FaultProxy proxy = FaultProxy.before(backend.address().getPort());
                PosbonClient client = PosbonClient.builder().address(proxy.address()).token(this::token).operator("Dilnoza").outbox(desk.resolve("outbox.db")).build()) {
            List<String> said = IntStream.range(0, 30).mapToObj(i -> "note " + i).toList();
            proxy.fault(new Fault.Corrupt(Direction.TO_CLIENT, 5));
            for (String note : said) {
                try {
                    client.incidents().note(incident, note);
                } catch (KeptException later) {
                    assertThat(entries(client)).isNotEmpty();
                }
            }
            proxy.heal();
            untilSent(client);
            assertThat(entries(client)).isEmpty();
            assertThat(notes(client, incident)).isEqualTo(said);
        }
    }

    @Test
    void whatADeadDeskSaidToADeadBackendIsDoneOnceAndInOrder() throws Exception {
        String local = UUID.randomUUID().toString();
        try (PosbonClient client = client()) {
            backend.kill();
            assertThatThrownBy(() -> client.saying("note first").incidents().note(incident, "first")).isInstanceOf(KeptException.class);
            NewIncident opened = new NewIncident("MED", null, null, "Fell from a ladder", null, null, null, null, null, null, Map.of());
            assertThatThrownBy(() -> client.incidents().create(opened.withId(local))).isInstanceOf(KeptException.class);
            assertThatThrownBy(() -> client.incidents().note(local, "second")).isInstanceOf(KeptException.class);
            assertThatThrownBy(() -> client.incidents().note(incident, "third")).isInstanceOf(KeptException.class);
            assertThat(entries(client)).extracting(OutboxEntry::state).containsOnly(OutboxEntry.State.WAITING);
            assertThat(entries(client).getFirst().what()).isEqualTo("note first");
            assertThat(entries(client).get(1).opens()).isEqualTo(opened.withId(local));
            assertThat(entries(client).get(2).isAbout(local)).isTrue();
        }
        try (PosbonClient again = client()) {
            assertThat(entries(again)).hasSize(4);
            backend.start();
            untilSent(again);
            assertThat(entries(again)).isEmpty();
            assertThat(notes(again, incident)).containsExactly("first", "third");
            assertThat(notes(again, local)).containsExactly("second");
            assertThat(again.incidents().read(local)).extracting(Incident::title, Incident::createdBy).containsExactly("Fell from a ladder", "Dilnoza");
        }
    }

    @Test
    void anAlarmAnsweredWithoutABackendIsTheCaseItWasGivenFor() throws Exception {
        String local = UUID.randomUUID().toString();
        String alarm = new SmallCity(backend.api()).alarm("Smoke").text("/id");
        Dispatch dispatch = new Dispatch(null, null, List.of("A-1", "A-2"), Duration.ofSeconds(5), local);
        try (PosbonClient client = client()) {
            backend.kill();
            assertThatThrownBy(() -> client.incidents().dispatch(alarm, dispatch)).isInstanceOf(KeptException.class);
            assertThat(entries(client)).singleElement().satisfies(entry -> {
                assertThat(entry.dispatches()).isEqualTo(dispatch);
                assertThat(entry.isAbout(local)).isTrue();
                assertThat(entry.isAbout(alarm)).isTrue();
            });
            assertThat(client.outbox().orElseThrow().done()).isEmpty();
            backend.start();
            untilSent(client);
            assertThat(client.outbox().orElseThrow().done()).extracting(OutboxEntry::dispatches).containsExactly(dispatch);
            assertThat(client.incidents().read(local).alarmIds()).containsExactly(alarm);
            assertThat(client.incidents().assignments(local)).extracting(Assignment::unitId).containsExactlyInAnyOrder("A-1", "A-2");
            Dispatch again = new Dispatch(null, null, List.of("A-3"), Duration.ZERO, local);
            String other = new SmallCity(backend.api()).alarm("Smoke below").text("/id");
            assertThatThrownBy(() -> client.incidents().dispatch(other, again)).isInstanceOf(ConflictException.class).hasMessageContaining(local);
            assertThat(client.outbox().orElseThrow().done()).hasSize(1);
        }
    }

    @Test
    void anAlarmMadeACaseWithoutABackendIsThatCaseAndNobodyIsSent() throws Exception {
        String local = UUID.randomUUID().toString();
        String alarm = new SmallCity(backend.api()).alarm("Smoke").text("/id");
        try (PosbonClient client = client()) {
            backend.kill();
            assertThatThrownBy(() -> client.incidents().promote(alarm, null, null, local, null)).isInstanceOf(KeptException.class);
            assertThatThrownBy(() -> client.incidents().note(local, "door is open")).isInstanceOf(KeptException.class);
            assertThat(entries(client).getFirst().dispatches()).isEqualTo(new Dispatch(null, null, List.of(), Duration.ZERO, local));
            assertThat(entries(client).getFirst().isAbout(local)).isTrue();
            backend.start();
            untilSent(client);
            assertThat(entries(client)).isEmpty();
            assertThat(client.incidents().read(local).alarmIds()).containsExactly(alarm);
            assertThat(client.incidents().assignments(local)).isEmpty();
            assertThat(notes(client, local)).containsExactly("door is open");
            String other = new SmallCity(backend.api()).alarm("Smoke below").text("/id");
            assertThatThrownBy(() -> client.incidents().promote(other, null, null, local, null)).isInstanceOf(ConflictException.class).hasMessageContaining(local);
        }
    }

    @Test
    void whatSomebodyElseChangedMeanwhileWaitsForADecision() throws Exception {
        long seen;
        try (PosbonClient client = client()) {
            seen = client.incidents().read(incident).version();
            backend.kill();
            assertThatThrownBy(() -> client.incidents().change(incident, seen, title("Heart attack"))).isInstanceOf(KeptException.class);
            assertThatThrownBy(() -> client.incidents().note(incident, "goes on")).isInstanceOf(KeptException.class);
        }
        backend.start();
        Incident theirs;
        try (PosbonClient other = PosbonClient.builder().address(backend.address()).token(this::token).operator("Sardor").build()) {
            theirs = other.incidents().change(incident, seen, title("Stroke"));
        }
        try (PosbonClient client = client()) {
            untilSent(client);
            assertThat(notes(client, incident)).containsExactly("goes on");
            assertThat(entries(client)).singleElement().satisfies(conflict -> {
                assertThat(conflict.state()).isEqualTo(OutboxEntry.State.CONFLICT);
                assertThat(conflict.version()).isEqualTo(seen);
                assertThat(conflict.fields()).containsEntry("title", "Heart attack");
                assertThat(conflict.problem()).isNotNull();
            });
        }
        try (PosbonClient client = client()) {
            OutboxEntry conflict = entries(client).getFirst();
            assertThat(conflict.state()).isEqualTo(OutboxEntry.State.CONFLICT);
            assertThat(client.outbox().orElseThrow().again(conflict.key(), client.incidents().read(incident).version())).isTrue();
            untilSent(client);
            assertThat(client.incidents().read(incident).title()).isEqualTo("Heart attack");
            assertThat(theirs.title()).isEqualTo("Stroke");
            assertThat(client.outbox().orElseThrow().drop(conflict.key())).isFalse();
        }
    }
}
