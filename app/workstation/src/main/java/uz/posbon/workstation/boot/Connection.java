package uz.posbon.workstation.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.PosbonClient;

/** The client and, unless the room has its own backend, the embedded one behind it. */
final class Connection implements AutoCloseable {
    private final @Nullable Backend embedded;
    private final PosbonClient client;

    private Connection(@Nullable Backend embedded, PosbonClient client) {
        this.embedded = embedded;
        this.client = client;
    }

    /**
     * Starts the embedded backend or reads the room's token.
     *
     * @throws StartException in one sentence, when neither works
     */
    static Connection open(Options options) {
        URI room = options.backend();
        Path tokenFile = options.tokenFile();
        if (room != null && tokenFile != null) {
            token(tokenFile);
            // Read at every request: a backend that was restarted has written another one.
            return new Connection(null, client(room, () -> token(tokenFile), options));
        }
        Path data = options.data().resolve("backend");
        try {
            Backend backend = Backend.start(new BackendOptions(data, "127.0.0.1", 0, null, options.demo()));
            return new Connection(backend, client(backend.address(), backend::token, options));
        } catch (RuntimeException e) {
            throw new StartException("the embedded backend in " + data + " does not start: " + e.getMessage(), e);
        }
    }

    PosbonClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    private static PosbonClient client(URI address, Supplier<@Nullable String> token, Options options) {
        Path outbox = options.data().resolve("commands.db");
        return PosbonClient.builder().address(address).token(token).operator(options.operator()).outbox(outbox).build();
    }

    private static String token(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartException("the token file " + file + " cannot be read", e);
        }
    }
}
