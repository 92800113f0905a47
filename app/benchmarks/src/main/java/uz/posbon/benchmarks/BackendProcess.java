package uz.posbon.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.problem.PosbonException;

/** A backend in a process of its own, as {@code installers/backend} runs it, on the class path of this JVM. */
public final class BackendProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path data;
    private final URI address;
    private final String token;
    private Process process;

    private BackendProcess(Path data, Process process, URI address, String token) {
        this.data = data;
        this.process = process;
        this.address = address;
        this.token = token;
    }

    /**
     * Starts one on {@code data} and waits until it answers.
     *
     * @throws IOException when it ends or does not answer within a minute
     */
    public static BackendProcess start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        URI address = URI.create("http://127.0.0.1:" + port);
        Process process = launch(data, port);
        return new BackendProcess(data, process, address, tokenOnceReady(process, address, data.resolve("token")));
    }

    /** After {@link #kill}: starts it again on the same data and port, and waits until it answers. */
    public void restart() throws IOException, InterruptedException {
        process = launch(data, address.getPort());
        tokenOnceReady(process, address, data.resolve("token"));
    }

    private static Process launch(Path data, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(JvmOptions.more("posbon.backend.options"));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), "uz.posbon.backend.boot.BackendMain", "--port", Integer.toString(port), "--data", data.toString()));
        return new ProcessBuilder(command)
                // Standard output belongs to the figures.
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("/dev/stderr").toFile()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public long pid() {
        return process.pid();
    }

    public URI address() {
        return address;
    }

    public String token() {
        return token;
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private static String tokenOnceReady(Process process, URI address, Path tokenFile) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(START_LIMIT);
        boolean ready = false;
        try (PosbonClient client = PosbonClient.builder().address(address).build()) {
            while (!answers(client) || !Files.exists(tokenFile)) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException("the backend ended with status " + process.exitValue() + " before it answered");
                }
                if (Instant.now().isAfter(limit)) {
                    throw new IOException("the backend did not answer within " + START_LIMIT.toSeconds() + " s");
                }
            }
            ready = true;
        } finally {
            if (!ready) {
                process.destroyForcibly();
            }
        }
        return Files.readString(tokenFile).strip();
    }

    private static boolean answers(PosbonClient client) {
        try {
            client.session().health();
            return true;
        } catch (PosbonException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
