package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.backend.fixture.Exercise;
import uz.posbon.backend.fixture.Impostor;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.problem.UntrustedException;
import uz.posbon.sdk.session.Fingerprint;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.training.JoinLine;
import uz.posbon.sdk.training.Joined;

/** A session that is reached over TLS, as from another machine: known by its certificate, and nobody else is told anything. */
class SecuredSessionTest {
    private static final String HOST = "127.0.0.2";

    @TempDir
    Path data;

    private Backend backend;
    private JoinLine line;

    @BeforeEach
    void hold() throws IOException {
        backend = Backend.holdSecured(Exercise.plan(7), new BackendOptions(data, HOST, 0, null, false));
        line = new JoinLine(backend.address().getHost(), backend.address().getPort(), backend.code().orElseThrow(), backend.certificate().orElseThrow());
    }

    @AfterEach
    void end() {
        backend.close();
    }

    private static PosbonClient client(JoinLine line, String token) {
        return PosbonClient.builder().address(line.address()).certificate(line.certificate()).token(token).operator("Dilnoza").build();
    }

    private static Joined join(JoinLine line) {
        try (PosbonClient visitor = client(line, null)) {
            return visitor.training().join(line.code(), "Dilnoza");
        }
    }

    @Test
    void whoHasTheWholeLineComesInAndWorks() {
        assertThat(line.address()).hasScheme("https").hasHost(HOST);
        Joined joined = join(JoinLine.of(" " + line + "\n"));
        OperationalPicture picture = new OperationalPicture();
        try (PosbonClient trainee = client(line, joined.token()); EventStream stream = trainee.open(picture);
                PosbonClient trainer = client(line, backend.token())) {
            await().until(() -> stream.state() instanceof ConnectionState.Live);
            trainer.training().fire("smoke");
            await("events come over it").until(() -> !picture.snapshot().alarms().isEmpty());
            String alarm = picture.snapshot().alarms().keySet().iterator().next();
            trainee.alarms().acknowledge(alarm);
            await("commands go over it").until(() -> picture.snapshot().alarms().get(alarm).isAcknowledged());
        }
    }

    @Test
    void withAnotherFingerprintNothingIsSaid() {
        JoinLine wrong = new JoinLine(line.host(), line.port(), line.code(), new Fingerprint("2222-2222-2222-2222-2222"));
        assertThatThrownBy(() -> join(wrong)).isInstanceOf(UntrustedException.class).hasMessageContaining(line.certificate().text()).hasMessageContaining("not sent");
        try (PosbonClient trainer = client(line, backend.token())) {
            assertThat(trainer.training().session().trainees()).isEmpty();
        }
    }

    @Test
    void whoSitsInBetweenGetsNoCode() throws IOException {
        try (Impostor between = new Impostor(HOST, 0)) {
            assertThatThrownBy(() -> join(new JoinLine(HOST, between.port(), line.code(), line.certificate()))).isInstanceOf(UntrustedException.class);
            assertThat(between.asked()).as("it is not asked again and again").isEqualTo(1);
            assertThat(between.read()).isZero();
        }
    }

    @Test
    void aDeskThatFindsAnotherAtItsAddressSaysSoAndComesBackToItsOwn() throws Exception {
        Joined joined = join(line);
        OperationalPicture picture = new OperationalPicture();
        try (PosbonClient trainee = client(line, joined.token()); EventStream stream = trainee.open(picture)) {
            await().until(() -> stream.state() instanceof ConnectionState.Live);
            backend.close();
            try (Impostor other = new Impostor(HOST, line.port())) {
                await().atMost(Duration.ofSeconds(15)).until(() -> stream.state() instanceof ConnectionState.Untrusted);
                assertThat(other.read()).isZero();
            }
            backend = Backend.resume(Exercise.plan(7).scenario(), Exercise.plan(7).text(), "en", data);
            await("by itself, with the token it had").atMost(Duration.ofSeconds(20)).until(() -> stream.state() instanceof ConnectionState.Live);
            trainee.training().hands(1, 1);
        }
    }

    @Test
    void playersGetItsPicturesWithoutItsToken() throws Exception {
        Joined joined = join(line);
        try (PosbonClient trainee = client(line, joined.token()); HttpClient player = HttpClient.newHttpClient()) {
            StreamAddress none = trainee.catalogue().address(new CameraStream("Main", URI.create("cameras/none/live.ts"), null, null, null, null));
            assertThat(none.uri()).hasHost("127.0.0.1");
            assertThat(none.headers().get("Authorization")).isNotEqualTo("Bearer " + joined.token());
            assertThat(asked(player, none, none.uri())).as("the backend's own answer").contains("camera").startsWith("404");
            assertThat(asked(player, none, none.uri().resolve("/api/v1/session"))).as("what it gives this trainee").startsWith("200").contains("Dilnoza");
            assertThat(asked(player, new StreamAddress(none.uri(), Map.of("Authorization", "Bearer " + joined.token())), none.uri())).startsWith("403");
        }
    }

    private static String asked(HttpClient player, StreamAddress address, URI uri) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        address.headers().forEach(request::header);
        HttpResponse<String> response = player.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    @Test
    void itSpeaksNoPlainHttp() throws IOException {
        try (Socket plain = new Socket(HOST, line.port())) {
            plain.setSoTimeout(10_000);
            plain.getOutputStream().write("GET /api/v1/health HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(plain.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)).doesNotContain("HTTP/");
        }
        assertThatThrownBy(() -> PosbonClient.builder().address(URI.create("http://127.0.0.1:1")).certificate(line.certificate()).build())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("https");
        assertThatThrownBy(() -> JoinLine.of("10.0.0.5:41234/" + line.code())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("FINGERPRINT");
    }

    @Test
    void whatItIsEnteredWithIsItsOwnersAlone() throws IOException {
        Path keys = data.resolve("session-keys");
        assertThat(Files.readString(keys)).contains("PRIVATE KEY");
        assumeTrue(Files.getFileStore(data).supportsFileAttributeView("posix"), "this file system has no owner permissions");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys))).isEqualTo("rw-------");
    }

    @Test
    void aWrongCodeShutsTheDoorForItsAddressAlone() {
        JoinLine guess = new JoinLine(line.host(), line.port(), "AAAA-AAAA", line.certificate());
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> join(guess)).isInstanceOf(RefusedException.class).hasMessageContaining("code");
        }
        assertThatThrownBy(() -> join(line)).isInstanceOf(RefusedException.class).hasMessageContaining("minute");
        try (PosbonClient trainer = client(line, backend.token())) {
            assertThat(trainer.alarms().list(AlarmQuery.ALL)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void itListensOnOneAddressNotOnAll(String host) {
        assertThatThrownBy(() -> Backend.holdSecured(Exercise.plan(7), new BackendOptions(data.resolve("all"), host, 0, null, false)))
                .isInstanceOf(StartException.class).hasMessageContaining("one address");
    }

    @Test
    void withoutTlsASessionStaysOnThisMachine() {
        assertThatThrownBy(() -> Backend.hold(Exercise.plan(7), new BackendOptions(data.resolve("plain"), "192.0.2.1", 0, null, false)))
                .isInstanceOf(StartException.class).hasMessageContaining("loopback");
    }
}
