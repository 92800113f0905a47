package uz.posbon.sdk.internal.http;

import java.net.URI;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.problem.Problem;

/** Answers every request itself, so that nothing ever leaves this process. */
public final class NoBackend implements Interceptor {
    /** Where it pretends to be; no such host can exist. */
    public static final String ADDRESS = "http://replay.invalid";

    private static final int FORBIDDEN = 403;
    private static final MediaType PROBLEM = MediaType.get("application/problem+json");

    private final byte[] answer;

    public NoBackend(PosbonJson json) {
        this.answer = json.write(new Problem(
                URI.create("urn:posbon:problem:replay"), "This is a replay", FORBIDDEN, "Nothing is sent from a replay.", null, List.of()));
    }

    @Override
    public Response intercept(Chain chain) {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(FORBIDDEN)
                .message("Forbidden")
                .body(ResponseBody.create(answer, PROBLEM))
                .build();
    }
}
