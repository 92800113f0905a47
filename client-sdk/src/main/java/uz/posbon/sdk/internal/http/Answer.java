package uz.posbon.sdk.internal.http;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.problem.Problem;

/**
 * What the backend said.
 *
 * @param what method and path of the request
 */
public record Answer(int status, String what, @Nullable String contentType, byte[] body) {
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    public boolean isDone() {
        return status >= OK && status < REDIRECT;
    }

    /** Why it was not done. */
    public Problem problem(PosbonJson json) {
        try {
            return json.read(body, Problem.class);
        } catch (MalformedJsonException e) {
            // A proxy's page, or nothing at all: the status is all there is to say.
            return new Problem(URI.create("about:blank"), what + " was answered with status " + status, status, null, null, List.of());
        }
    }
}
