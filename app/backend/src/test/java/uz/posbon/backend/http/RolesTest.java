package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.backend.boot.StartException;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;
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
            assertThat(running.api().sequence()).isEqualTo(before);
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

    private static WebSocket listen(RunningBackend running, Role role) {
        URI address = URI.create(running.backend().address().toString().replace("http:", "ws:") + "/api/v1/stream");
        return HttpClient.newHttpClient().newWebSocketBuilder().header("Authorization", "Bearer " + token(role)).buildAsync(address, new WebSocket.Listener() {}).join();
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
