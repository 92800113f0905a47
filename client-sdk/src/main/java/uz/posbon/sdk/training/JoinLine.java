package uz.posbon.sdk.training;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.session.Fingerprint;

/**
 * What a trainer reads out or sends, and a trainee joins his session with: {@code HOST:PORT/CODE} on the trainer's own machine,
 * {@code HOST:PORT/CODE/FINGERPRINT} from wherever the session is reached over TLS. Whoever has it may come in; hand it on like a password.
 *
 * @param host name or address of the trainer's machine, an IPv6 address in brackets
 * @param port 1 to 65535
 * @param code what opens the session's door
 * @param certificate what the session proves itself with; null on this machine alone
 */
public record JoinLine(String host, int port, String code, @Nullable Fingerprint certificate) {
    private static final Pattern SAID = Pattern.compile("([^/\\s]+):(\\d{1,5})/([A-Za-z0-9 -]{1,64})(?:/([A-Za-z0-9 -]{1,64}))?");
    private static final Pattern THIS_MACHINE = Pattern.compile("127(\\.\\d{1,3}){3}|localhost|\\[::1]", Pattern.CASE_INSENSITIVE);
    private static final int HIGHEST_PORT = 65_535;

    /**
     * A line.
     *
     * @throws IllegalArgumentException if it has no fingerprint and leads beyond this machine: whoever listens in between would get the code
     */
    public JoinLine {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException(port + " is no port");
        }
        if (certificate == null && !THIS_MACHINE.matcher(host).matches()) {
            throw new IllegalArgumentException("beyond this machine a session is joined with the whole line, HOST:PORT/CODE/FINGERPRINT");
        }
    }

    /**
     * Reads it as it is said.
     *
     * @throws IllegalArgumentException in one sentence, if it is none
     */
    public static JoinLine of(String said) {
        Matcher parts = SAID.matcher(said.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("a session is joined with HOST:PORT/CODE or HOST:PORT/CODE/FINGERPRINT as the trainer has it, not with " + said);
        }
        return new JoinLine(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3).strip(), parts.group(4) == null ? null : new Fingerprint(parts.group(4)));
    }

    /** Where the session answers. */
    public URI address() {
        return URI.create((certificate == null ? "http://" : "https://") + host + ":" + port);
    }

    /** As it is said. */
    @Override
    public String toString() {
        return host + ":" + port + "/" + code + (certificate == null ? "" : "/" + certificate);
    }
}
