package uz.posbon.backend.boot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a backend is started.
 *
 * @param data folder of its database, its lock and its token
 * @param host loopback name or address to listen on
 * @param port 0 for any that is free
 * @param token bearer token that opens the API; null makes a new one
 * @param demo whether to live in a demo city
 */
public record BackendOptions(Path data, String host, int port, @Nullable String token, boolean demo) {
    static final String LOOPBACK = "127.0.0.1";

    /** Inside a workstation: loopback, any free port, a token of this launch. */
    public static BackendOptions embedded(Path data) {
        return new BackendOptions(data, LOOPBACK, 0, null, false);
    }

    @Override
    public String toString() {
        return "BackendOptions[" + data + ", " + host + ":" + port + (demo ? ", demo" : "") + "]";
    }
}
