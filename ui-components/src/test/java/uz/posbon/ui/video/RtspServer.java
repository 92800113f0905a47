package uz.posbon.ui.video;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A real RTSP server in a process of its own, which can be killed, frozen and started again on the same port. */
public final class RtspServer implements AutoCloseable {

    private List<String> arguments;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private Process process;
    private final int port = SparePort.choose();

    private RtspServer(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    public static RtspServer open() {
        return begin(List.of());
    }

    public static RtspServer withLogin(String user, String password) {
        return begin(List.of("--user", user, "--password", password));
    }

    /** Speaks RTSP over TLS with a certificate nobody has signed, as cameras do. */
    public static RtspServer withTls(Path certificate) {
        return begin(List.of("--certificate", certificate.toString()));
    }

    private static RtspServer begin(List<String> arguments) {
        RtspServer server = new RtspServer(arguments);
        server.start();
        return server;
    }

    /** Starts it, again on the same port. */
    public void start() {
        List<String> command = new ArrayList<>(List.of("serve", "--port", Integer.toString(port)));
        command.addAll(arguments);
        said.clear();
        process = TestMedia.python(command);
        Process reading = process;
        // Nothing of the tests' libraries: the showcase stands on it too.
        CompletableFuture<Boolean> spoke = new CompletableFuture<Boolean>().completeOnTimeout(false, 60, TimeUnit.SECONDS);
        Thread.ofVirtual().start(() -> read(reading, spoke));
        if (!spoke.join()) {
            throw new IllegalStateException("gst-rtsp-server does not start; are gir1.2-gst-rtsp-server-1.0 and python3-gi installed?");
        }
    }

    /** Starts it on the same port as another: other logins, other streams. */
    public void startAs(String... other) {
        arguments = List.of(other);
        start();
    }

    private void read(Process from, CompletableFuture<Boolean> spoke) {
        try (BufferedReader lines = from.inputReader()) {
            lines.lines().forEach(line -> {
                said.add(line);
                spoke.complete(true);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            // A killed server's pipe breaks; the process's end is what tests look at.
            said.add("gone");
        } finally {
            spoke.complete(false);
        }
    }

    public URI uri(String path) {
        return URI.create("rtsp://127.0.0.1:" + port + path);
    }

    public URI uri(String login, String path) {
        return URI.create("rtsp://" + login + "@127.0.0.1:" + port + path);
    }

    /** How often a client began to play since the start. */
    public long plays() {
        return said.stream().filter(line -> line.startsWith("play ")).count();
    }

    public long pid() {
        return process.pid();
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The connections stay, but not a byte comes any more. */
    public void freeze() {
        signal("-STOP");
    }

    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
