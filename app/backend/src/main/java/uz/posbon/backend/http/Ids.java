package uz.posbon.backend.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uz.posbon.backend.decide.Checks;

/** Ids that callers choose themselves. */
final class Ids {
    private Ids() {}

    /** Refuses an id that could not stand in an address or on a screen. */
    static String check(String id) {
        Checks checks = new Checks();
        checks.text(id, "id", Checks.ID);
        checks.that(id.chars().noneMatch(c -> Character.isISOControl(c) || c == '/'), "id", "must not hold slashes or control characters");
        checks.done();
        return id;
    }

    static String encode(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
