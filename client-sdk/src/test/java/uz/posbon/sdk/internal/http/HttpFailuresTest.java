package uz.posbon.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.problem.ConflictException;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.problem.UnreachableException;

/** What the caller sees when the backend, or something in between, does not do what it should. */
class HttpFailuresTest {
    private static final Alarm ALARM = Samples.alarm("a1", true, false, null);
    private static final String JSON = new PosbonJson().text(ALARM);

    private final MockWebServer server = new MockWebServer();
    private PosbonClient client;

    @BeforeEach
    void start() throws Exception {
        server.start();
        client = PosbonClient.builder().address(server.url("/").uri()).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static MockResponse.Builder ok(String body) {
        return new MockResponse.Builder().setHeader("Content-Type", "application/json").body(body);
    }

    @Test
    void aLostAnswerIsAskedForAgainUnderTheSameKey() throws Exception {
        server.enqueue(ok(JSON).onResponseStart(new SocketEffect.CloseSocket()).build());
        server.enqueue(ok(JSON).onResponseBody(new SocketEffect.CloseSocket()).build());
        server.enqueue(ok(JSON).build());
        assertThat(client.alarms().acknowledge("a1")).isEqualTo(ALARM);
        String key = server.takeRequest().getHeaders().get("Idempotency-Key");
        assertThat(key).isNotBlank();
        assertThat(server.takeRequest().getHeaders().get("Idempotency-Key")).isEqualTo(key);
        assertThat(server.takeRequest().getHeaders().get("Idempotency-Key")).isEqualTo(key);
    }

    @Test
    void theCallersOwnKeyIsUsedForOneWrite() throws Exception {
        PosbonClient view = client.withKey("order-7");
        for (int i = 0; i < 3; i++) {
            server.enqueue(ok(JSON).build());
        }
        view.alarms().read("a1");
        view.alarms().acknowledge("a1");
        view.alarms().acknowledge("a1");
        assertThat(server.takeRequest().getHeaders().get("Idempotency-Key")).isNull();
        assertThat(server.takeRequest().getHeaders().get("Idempotency-Key")).isEqualTo("order-7");
        assertThat(server.takeRequest().getHeaders().get("Idempotency-Key")).isNotEqualTo("order-7").isNotNull();
        assertThatThrownBy(() -> client.withKey("ключ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client.withKey("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBackendThatIsNotThereIsUnreachable() throws Exception {
        // Held, so that nobody else can come to it, and not listened at.
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0));
            try (PosbonClient other = PosbonClient.builder().address(URI.create("http://127.0.0.1:" + held.getLocalPort())).build()) {
                assertThatThrownBy(() -> other.session().health())
                        .isInstanceOf(UnreachableException.class).hasMessageContaining("GET /api/v1/health got no answer");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<html>", "", "null", "[]", "{\"id\":5}", "{\"id\":", "\u0000", "{\"items\":{}}"
    })
    void anAnswerThatIsNotTheContractsIsSaid(String body) {
        server.enqueue(ok(body).setHeader("Content-Type", "text/html").build());
        assertThatThrownBy(() -> client.alarms().read("a1"))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("something else than the contract says (text/html)");
    }

    @Test
    void aTruncatedBodyIsNoAnswer() {
        for (int i = 0; i < 3; i++) {
            server.enqueue(ok(JSON).onResponseBody(new SocketEffect.CloseSocket()).build());
        }
        assertThatThrownBy(() -> client.alarms().read("a1")).isInstanceOf(UnreachableException.class).hasMessageContaining("got no answer");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void twentyMegabytesOfSomethingElseAreRefusedOnce() {
        server.enqueue(ok("x".repeat(20 << 20)).build());
        assertThatThrownBy(() -> client.alarms().read("a1")).isInstanceOf(UnreachableException.class)
                .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(1000));
        server.enqueue(ok("{\"title\":\"" + "x".repeat(20 << 20) + "\"}").code(500).build());
        assertThatThrownBy(() -> client.alarms().read("a1")).isInstanceOf(RefusedException.class)
                .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(1000));
    }

    @Test
    void aProblemIsExplained() {
        String problem = "{\"type\":\"urn:posbon:problem:invalid-field\",\"title\":\"A field is wrong\",\"status\":422,\"detail\":\"see errors\","
                + "\"errors\":[{\"field\":\"/position\",\"reason\":\"is outside the world\"}],\"more\":1}";
        server.enqueue(ok(problem).code(422).setHeader("Content-Type", "application/problem+json").build());
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> client.alarms().raise(Samples.newAlarm()));
        assertThat(refused).isNotInstanceOf(ConflictException.class).hasMessage("A field is wrong: see errors; /position is outside the world");
        assertThat(refused.problem().errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 412})
    void aConflictIsOne(int status) {
        server.enqueue(ok("{\"type\":\"urn:posbon:problem:stale\",\"title\":\"Stale\",\"status\":" + status + "}").code(status).build());
        assertThatThrownBy(() -> client.alarms().clear("a1")).isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 404, 500, 502, 503})
    void aStrangersPageIsRefusedWithItsStatus(int status) {
        server.enqueue(ok("<html>Bad gateway</html>").code(status).setHeader("Location", server.url("/login")).build());
        PosbonException e = catchThrowableOfType(PosbonException.class, () -> client.alarms().clear("a1"));
        assertThat(e).isInstanceOf(RefusedException.class).hasMessageContaining("status " + status);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }
}
