package uz.posbon.sdk.internal.http;

import uz.posbon.sdk.session.Health;
import uz.posbon.sdk.session.Presence;
import uz.posbon.sdk.session.Session;
import uz.posbon.sdk.session.SessionApi;

/** The session over HTTP. */
public final class HttpSession implements SessionApi {
    private final HttpGateway http;

    public HttpSession(HttpGateway http) {
        this.http = http;
    }

    @Override
    public Session current() {
        return http.get("session", Session.class);
    }

    @Override
    public Health health() {
        return http.get("health", Health.class);
    }

    @Override
    public void report(Presence presence) {
        http.tell("session/presence", presence);
    }
}
