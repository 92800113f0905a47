package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uz.posbon.backend.boot.StartException;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;
import uz.posbon.backend.stream.Listening;
import uz.posbon.sdk.session.Role;

/** Who may do what where operators have tokens of their own: the contract's roles against the backend's answers. */
class RolesTest {
    private record Operation(String method, String path, Role role) {}

    @TempDir
    Path data;

    @Test
    void everyOperationIsForItsRoleAndThoseThatIncludeItAndForNobodyElse() throws Exception {
        write(Role.KNOWN.stream().map(role -> role + " " + token(role) + " The " + role));
        try (RunningBackend running = RunningBackend.withCity(data)) {
            List<String> wrong = new ArrayList<>();
            List<Operation> operations = operations();
            for (Role role : Role.KNOWN) {
                Api api = new Api(running.backend().address(), token(role));
                for (Operation operation : operations) {
                    HttpResponse<byte[]> answer = api.raw(operation.method(), "/api/v1" + operation.path().replaceAll("\\{\\w+}", "1"), null, api.headers(null));
                    boolean refused = answer.statusCode() == 403 && new String(answer.body(), StandardCharsets.UTF_8).contains("problem:" + operation.role() + "-only");
                    if (refused == role.included().contains(operation.role()) || answer.statusCode() == 401) {
                        wrong.add(role + " " + operation + ": " + answer.statusCode());
                    }
                }
            }
            assertThat(operations).hasSizeGreaterThan(80).extracting(Operation::role)
                    .contains(Role.VIEWER, Role.INTEGRATOR, Role.DISPATCHER, Role.SUPERVISOR, Role.ADMINISTRATOR);
            assertThat(wrong).isEmpty();
            assertThatThrownBy(() -> listen(running, Role.INTEGRATOR)).hasCauseInstanceOf(WebSocketHandshakeException.class)
                    .satisfies(e -> assertThat(((WebSocketHandshakeException) e.getCause()).getResponse().statusCode()).isEqualTo(403));
            listen(running, Role.VIEWER).abort();
        }
    }

    @Test
    void anOperatorWorksUnderTheNameOfHisTokenAndWhatIsRefusedIsNotDone() throws IOException {
        write(Stream.of("# The day shift", "", "dispatcher " + token(Role.DISPATCHER) + "  Dilnoza A. ", "supervisor " + token(Role.SUPERVISOR) + " Olim"));
        try (RunningBackend running = RunningBackend.withCity(data)) {
            Api dispatcher = new Api(running.backend().address(), token(Role.DISPATCHER));
            Api supervisor = new Api(running.backend().address(), token(Role.SUPERVISOR));
            Answer session = dispatcher.send("GET", "/session", null, "Posbon-Operator", "Olim");
            assertThat(session.text("/operator")).isEqualTo("Dilnoza A.");
            assertThat(session.json().path("roles").toString()).isEqualTo(json("['viewer','integrator','dispatcher']"));
            assertThat(running.api().get("/session").json().path("roles").size()).isEqualTo(Role.KNOWN.size());

            running.api().put("/catalogue/response-plans/FIRE", json("{'id':'FIRE','incidentTypeId':'FIRE','needs':[],'checklist':[],'approvals':['Priority']}"));
            String at = "/incidents/" + dispatcher.post("/incidents", json("{'typeId':'FIRE'}"), "Posbon-Operator", "Olim").text("/id");
            assertThat(dispatcher.get(at).text("/createdBy")).isEqualTo("Dilnoza A.");
            Answer asked = dispatcher.post(at + "/approvals", json("{'act':'Priority','priority':2,'reason':'Smoke alone'}"));
            String approval = at + "/approvals/" + asked.text("/approvals/0/id");
            long before = running.api().sequence();
            for (String decision : List.of("Approve", "Refuse")) {
                Answer refused = dispatcher.post(approval, json("{'decision':'" + decision + "','reason':'I say so'}"));
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.text("/type")).endsWith("supervisor-only");
            }
            assertThat(dispatcher.post(at + "/operator", json("{'operator':'Dilnoza A.','reason':'Mine'}")).text("/type")).endsWith("supervisor-only");
            // Of the three tries two are the same act.
            assertThat(running.api().sequence()).as("but that they were tried, nothing stands in the log").isEqualTo(before + 2);
            assertThat(supervisor.post(approval, json("{'decision':'Approve'}")).text("/priority")).isEqualTo("2");
            // Life does not wait for a role.
            Answer again = dispatcher.post(at + "/approvals", json("{'act':'Priority','priority':1,'reason':'People inside'}"));
            assertThat(dispatcher.post(at + "/approvals/" + again.text("/approvals/1/id"), json("{'decision':'Override','reason':'People inside'}")).text("/priority"))
                    .isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "boss 0123456789012345678901234567890123 Olim",
        "viewer short Olim",
        "viewer 0123456789012345678901234567890123",
        "viewer 0123456789012345678901234567890123 Olim\nviewer 0123456789012345678901234567890123 Aziz"})
    void aFileThatIsWrongOpensNoDoor(String lines) throws IOException {
        write(lines.lines());
        assertThatThrownBy(() -> RunningBackend.start(data)).isInstanceOf(StartException.class).hasMessageContaining("Line " + lines.lines().count())
                .hasMessageNotContaining("0123456789");
    }

    @Test
    void aFileOthersMayReadOpensNoDoor() throws IOException {
        Path file = write(Stream.of("viewer " + token(Role.VIEWER) + " Olim"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> RunningBackend.start(data)).isInstanceOf(StartException.class).hasMessageContaining("chmod 600");
    }

    @Test
    void everyDeskIsToldOfAFaultInTheFileAndThatItIsPutRight() throws IOException {
        String right = "dispatcher " + token(Role.DISPATCHER) + " Dilnoza";
        write(Stream.of(right));
        try (RunningBackend running = RunningBackend.start(data); Listening there = Listening.open(running, "", true)) {
            write(Stream.of(right, "boss " + token(Role.SUPERVISOR) + " Olim"));
            await().atMost(Duration.ofSeconds(60)).until(() -> told(there, "faulty"));
            try (Listening later = Listening.open(running, "", true)) {
                await().atMost(Duration.ofSeconds(60)).until(() -> told(later, "faulty"));
                assertThat(later.frames()).filteredOn(frame -> frame.contains("backend.health")).singleElement().asString()
                        .contains("\"part\":\"operators\"", "\"fault\":\"unknown-role\"", "\"line\":2").doesNotContain("token-of-the");
            }
            write(Stream.of(right, "supervisor " + token(Role.SUPERVISOR) + " Olim"));
            await().atMost(Duration.ofSeconds(60)).until(() -> told(there, "ok"));
        }
    }

    private static boolean told(Listening listening, String state) {
        return listening.frames().stream().anyMatch(frame -> frame.contains("backend.health") && frame.contains("\"state\":\"" + state + "\""));
    }

    @Test
    void aChangeOfTheFileHoldsWhileTheBackendRunsAndAFaultInItChangesNothing() throws IOException {
        write(Stream.of("dispatcher " + token(Role.DISPATCHER) + " Dilnoza"));
        try (RunningBackend running = RunningBackend.withCity(data)) {
            Api dilnoza = new Api(running.backend().address(), token(Role.DISPATCHER));
            Api olim = new Api(running.backend().address(), token(Role.SUPERVISOR));
            assertThat(olim.get("/session").status()).isEqualTo(401);
            WebSocket.Builder socket = HttpClient.newHttpClient().newWebSocketBuilder().header("Authorization", "Bearer " + token(Role.DISPATCHER));
            CompletableFuture<Integer> ended = new CompletableFuture<>();
            socket.buildAsync(stream(running), new WebSocket.Listener() {
                @Override
                public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
                    ended.complete(status);
                    return null;
                }
            }).join();

            write(Stream.of("supervisor " + token(Role.DISPATCHER) + " Dilnoza", "viewer " + token(Role.SUPERVISOR) + " Olim"));
            await().atMost(Duration.ofSeconds(10)).until(() -> olim.get("/session").status() == 200);
            assertThat(dilnoza.get("/session").json().path("roles").toString()).contains("supervisor");
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(ended).as("whose rights have changed comes again").isCompletedWithValue(1008));

            write(Stream.of("viewer " + token(Role.DISPATCHER) + " Dilnoza", "boss " + token(Role.SUPERVISOR) + " Olim"));
            write(Stream.of("viewer " + token(Role.DISPATCHER) + " Dilnoza", "viewer " + token(Role.VIEWER) + " Aziz"));
            Api aziz = new Api(running.backend().address(), token(Role.VIEWER));
            await().atMost(Duration.ofSeconds(10)).until(() -> aziz.get("/session").status() == 200);
            assertThat(olim.get("/session").status()).as("taken out of the file").isEqualTo(401);
        }
    }

    @Test
    void whatWasRefusedIsWrittenDownOnceAMinuteHoweverOftenItIsTried() throws IOException {
        write(Stream.of("dispatcher " + token(Role.DISPATCHER) + " Dilnoza"));
        try (RunningBackend running = RunningBackend.withCity(data)) {
            Api dilnoza = new Api(running.backend().address(), token(Role.DISPATCHER));
            long before = running.api().sequence();
            for (int i = 0; i < 50; i++) {
                dilnoza.post("/walls/hall/lock", json("{'reason':'Mine'}"), "Posbon-Desk", "desk%203");
            }
            assertThat(running.api().sequence()).isEqualTo(before + 1);
            JsonNode act = running.api().get("/picture").json().path("refusedActs").path(0);
            assertThat(act.path("operator").asString()).isEqualTo("Dilnoza");
            assertThat(act.path("act").asString()).isEqualTo("POST /walls/{id}/lock");
            assertThat(act.path("path").asString()).isEqualTo("/walls/hall/lock");
            assertThat(act.path("role").asString()).isEqualTo("supervisor");
            assertThat(act.path("desk").asString()).isEqualTo("desk 3");
            for (int i = 0; i < 30; i++) {
                String collection = List.of("agencies", "cameras", "sites", "incident-types", "response-plans").get(i % 5);
                String verb = List.of("lock", "unlock", "presets/p/apply", "displays/1/tour", "displays/1/undo", "displays/1/tour/stop", "displays/1/tour/pause", "displays/1/tour/resume").get(i % 8);
                dilnoza.raw("PUT", "/api/v1/catalogue/" + collection + "/x" + i, null, dilnoza.headers(null));
                dilnoza.raw("POST", "/api/v1/walls/hall/" + verb, null, dilnoza.headers(null));
            }
            assertThat(running.api().sequence()).as("of different acts so many in a minute").isEqualTo(before + 11);
        }
        try (RunningBackend running = RunningBackend.start(data)) {
            JsonNode acts = running.api().get("/picture").json().path("refusedActs");
            assertThat(acts.size()).isEqualTo(11);
            assertThat(acts.valueStream().mapToLong(act -> act.path("count").asLong()).sum()).as("nothing is left out of the count").isEqualTo(110);
        }
    }

    private static URI stream(RunningBackend running) {
        return URI.create(running.backend().address().toString().replace("http:", "ws:") + "/api/v1/stream");
    }

    private static WebSocket listen(RunningBackend running, Role role) {
        return HttpClient.newHttpClient().newWebSocketBuilder().header("Authorization", "Bearer " + token(role)).buildAsync(stream(running), new WebSocket.Listener() {}).join();
    }

    private Path write(Stream<String> lines) throws IOException {
        Path file = data.resolve("operators");
        Files.write(file, (Iterable<String>) lines::iterator);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static String token(Role role) {
        return "token-of-the-" + role + "-" + "x".repeat(20);
    }

    /** All of the contract but the stream, what belongs to training sessions or to a demo city alone, and what is open to everybody. */
    private static List<Operation> operations() throws IOException {
        List<Operation> all = new ArrayList<>();
        for (String document : List.of("alarm-api.yaml", "dispatch-api.yaml")) {
            String path = "";
            for (String line : Files.readAllLines(Path.of(System.getProperty("posbon.home"), "client-sdk", "contract", document))) {
                Matcher p = Pattern.compile("^  (/\\S+):$").matcher(line);
                Matcher method = Pattern.compile("^    (get|post|put|patch|delete):$").matcher(line);
                Matcher role = Pattern.compile("^        - token: \\[(\\w+)]$").matcher(line);
                if (p.matches()) {
                    path = p.group(1);
                } else if (method.matches()) {
                    all.add(new Operation(method.group(1).toUpperCase(Locale.ROOT), path, method.group(1).equals("get") ? Role.VIEWER : Role.DISPATCHER));
                } else if (role.matches()) {
                    Operation last = all.removeLast();
                    all.add(new Operation(last.method(), last.path(), new Role(role.group(1))));
                }
            }
        }
        List<String> apart = List.of("/health", "/stream", "/cameras/{id}/live.ts");
        return all.stream().filter(operation -> !operation.path().startsWith("/training") && !apart.contains(operation.path())).toList();
    }
}
