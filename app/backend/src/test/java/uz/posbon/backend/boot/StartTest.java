package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting, and every reason not to start said in one sentence with nothing left running. */
class StartTest {
    @TempDir
    Path data;

    @Test
    void theTokenIsItsOwnersAloneAndNewAtEachLaunch() throws IOException {
        String first;
        try (Backend backend = Backend.start(BackendOptions.embedded(data))) {
            first = backend.token();
            assertThat(Files.readString(data.resolve("token")).strip()).isEqualTo(first);
            assumeTrue(Files.getFileStore(data).supportsFileAttributeView("posix"), "this file system has no owner permissions");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("token")))).isEqualTo("rw-------");
            assertThat(BackendMain.options("--port", "0", "--data", data.toString()).token()).isEqualTo(first);
        }
        try (Backend backend = Backend.start(BackendOptions.embedded(data))) {
            assertThat(backend.token()).isNotEqualTo(first);
        }
    }

    @Test
    void aPortInUseIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            refused(new BackendOptions(data, "127.0.0.1", port, null, false), "Port " + port + " on 127.0.0.1 is in use");
        }
        Backend.start(BackendOptions.embedded(data)).close();
    }

    @Test
    void aDataFolderInUseIsSaid() {
        try (Backend backend = Backend.start(BackendOptions.embedded(data))) {
            assertThat(backend.address().getPort()).isPositive();
            refused(BackendOptions.embedded(data), "Another backend is using the data folder");
        }
    }

    @Test
    void aDataFolderThatIsNoneIsSaid() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "x");
        refused(BackendOptions.embedded(file), "cannot be read or written");
        refused(BackendOptions.embedded(file.resolve("below")), "cannot be read or written");
    }

    @Test
    void aDatabaseThatIsNoneIsSaid() throws IOException {
        Files.writeString(data.resolve("posbon.db"), "this is no database at all, not even a little one");
        refused(BackendOptions.embedded(data), "cannot be used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void nothingBeyondLoopbackIsListenedOn(String host) {
        refused(new BackendOptions(data, host, 0, null, false), "listens on the loopback address only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x --data d", "--port 70000 --data d", "--data d", "--port 1", "--colour red"})
    void aWrongCommandLineIsSaid(String line) {
        assertThatThrownBy(() -> BackendMain.options(line.split(" "))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Usage");
    }

    private static void refused(BackendOptions options, String sentence) {
        assertThatThrownBy(() -> Backend.start(options))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(sentence)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
}
