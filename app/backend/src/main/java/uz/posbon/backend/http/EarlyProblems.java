package uz.posbon.backend.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import uz.posbon.backend.decide.Refusal;

/** Problem documents for requests so broken that they never reach a route. */
final class EarlyProblems implements Request.Handler {
    private final Problems problems;

    EarlyProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
        String title = HttpStatus.getMessage(status);
        String text = problems.text(Refusal.of(status, "http-" + status, title, "The request could not be read: " + title + ".").problem(), "/");
        Content.Sink.write(response, true, text, callback);
        return true;
    }
}
