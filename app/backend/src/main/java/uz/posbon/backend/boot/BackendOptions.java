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
 * @param language what the demo city's alarms are told in first
 */
public record BackendOptions(Path data, String host, int port, @Nullable String token, boolean demo, String language) {
    static final String LOOPBACK = "127.0.0.1";
    /** As the streets and crews of the demo city are called. */
    private static final String CITY = "uz-Latn";

    /** One whose demo city, if there is any, speaks its own language first. */
    public BackendOptions(Path data, String host, int port, @Nullable String token, boolean demo) {
        this(data, host, port, token, demo, CITY);
    }

    /** Inside a workstation: loopback, any free port, a token of this launch. */
    public static BackendOptions embedded(Path data) {
        return new BackendOptions(data, LOOPBACK, 0, null, false);
    }

    @Override
    public String toString() {
        return "BackendOptions[" + data + ", " + host + ":" + port + (demo ? ", demo" : "") + "]";
    }
}
