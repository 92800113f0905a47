package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.RunningBackend;

/** The door: who is let in, and what is said to requests that are for no route at all. */
class AccessTest {
    @TempDir
    static Path data;

    private static RunningBackend running;

    @BeforeAll
    static void start() {
        running = RunningBackend.start(data);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer wrong", "Basic dXNlcjpwYXNz"})
    void withoutTheTokenNothingIsTold(String authorization) {
        Map<String, String> headers = authorization.isEmpty() ? Map.of() : Map.of("Authorization", authorization);
        for (String path : new String[] {"/api/v1/picture", "/api/v1/alarms/x", "/api/v1/nothing", "/elsewhere"}) {
            HttpResponse<byte[]> answer = running.api().raw("GET", path, null, headers);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            isProblem(answer);
        }
    }

    @Test
    void healthIsOpen() {
        assertThat(new Api(running.backend().address(), null).get("/health").text("/status")).isEqualTo("ok");
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        HttpResponse<byte[]> missing = running.api().raw("GET", "/api/v1/nothing", null, running.api().headers(null));
        assertThat(missing.statusCode()).isEqualTo(404);
        isProblem(missing);
        HttpResponse<byte[]> method = running.api().raw("DELETE", "/api/v1/alarms", null, running.api().headers(null));
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow").orElse("")).contains("GET").contains("POST");
        isProblem(method);
    }

    @Test
    void aBrokenRequestLineIsAProblemToo() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", running.backend().address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json").contains("urn:posbon:problem:");
        }
    }

    private static void isProblem(HttpResponse<byte[]> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("urn:posbon:problem:").doesNotContain("\tat ");
    }
}
