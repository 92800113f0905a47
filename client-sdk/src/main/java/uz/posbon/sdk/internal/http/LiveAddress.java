package uz.posbon.sdk.internal.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Of several addresses the one that answers: every request goes there, whatever address it was made for, and when it does not answer
 * the next one has its turn. The stream decides, because it notices first and is always there; of other requests only those count
 * that found nobody at all, so that one slow answer does not part them from the stream. Thread-safe.
 */
public final class LiveAddress implements Interceptor {
    private static final Logger LOG = LoggerFactory.getLogger(LiveAddress.class);
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final List<HttpUrl> addresses;
    private final AtomicInteger live = new AtomicInteger();

    /** They are tried in this order. */
    public LiveAddress(List<URI> addresses) {
        this.addresses = addresses.stream().map(address -> HttpUrl.get(address.toString())).toList();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        int tried = live.get();
        HttpUrl address = addresses.get(tried);
        Request request = chain.request();
        HttpUrl url = request.url().newBuilder().scheme(address.scheme()).host(address.host()).port(address.port()).build();
        boolean stream = request.header("Upgrade") != null;
        try {
            Response response = chain.proceed(request.newBuilder().url(url).build());
            if (stream && (response.code() == NOT_FOUND || response.code() >= SERVER_ERROR)) {
                next(tried, "status " + response.code());
            }
            return response;
        } catch (IOException e) {
            if (stream || e instanceof ConnectException || e instanceof NoRouteToHostException || e instanceof UnknownHostException) {
                next(tried, String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    /** Only the first of many requests that failed at one address moves on. */
    private void next(int tried, String why) {
        int next = (tried + 1) % addresses.size();
        if (live.compareAndSet(tried, next)) {
            LOG.info("{} does not answer ({}); trying {}", addresses.get(tried), why, addresses.get(next));
        }
    }
}
