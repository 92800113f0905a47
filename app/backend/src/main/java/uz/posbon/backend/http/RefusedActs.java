package uz.posbon.backend.http;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Command;
import uz.posbon.backend.store.Store;
import uz.posbon.backend.store.sql.StoreException;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.session.Role;

/**
 * Writes down what operators tried that takes a role they have not got. Whoever tries a thousand times a second fills no log: the same act of an operator is
 * written when it is tried first and once more with its count when the minute is over, and of different acts only so many in a minute. Thread-safe.
 */
public final class RefusedActs {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedActs.class);
    private static final Duration TOGETHER = Duration.ofMinutes(1);
    private static final int DIFFERENT = 10;
    private static final int LONGEST = 255;

    private record Key(String operator, String act) {}

    private final Store store;
    private final Clock clock;
    private final Supplier<String> ids;
    private final Map<Key, RefusedAct> running = new HashMap<>();

    public RefusedActs(Store store, Clock clock, Supplier<String> ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /** What the request asks for was refused to {@code operator}; on disk when this returns, if it is the first time. */
    void take(Context ctx, String operator, Role role) {
        String path = ctx.path().startsWith(Router.BASE) ? ctx.path().substring(Router.BASE.length()) : ctx.path();
        String route = ctx.endpoint().path;
        String act = ctx.method() + " " + (route.startsWith(Router.BASE) ? route.substring(Router.BASE.length()) : route);
        RefusedAct first = count(operator, act, cut(path), role, desk(ctx), ctx.ip());
        if (first != null) {
            write(first);
        }
    }

    /** The act, if it is the first of its minute. */
    private synchronized @Nullable RefusedAct count(String operator, String act, String path, Role role, @Nullable String desk, String address) {
        Instant now = clock.instant();
        Key key = new Key(operator, act);
        if (!running.containsKey(key) && running.keySet().stream().filter(other -> other.operator().equals(operator)).count() >= DIFFERENT) {
            key = new Key(operator, RefusedAct.OTHERS);
        }
        RefusedAct before = running.get(key);
        RefusedAct next = before == null
                ? new RefusedAct(ids.get(), operator, key.act(), path, role, desk, address, now, now, 1)
                : new RefusedAct(before.id(), operator, key.act(), path, role, desk, address, before.since(), now, before.count() + 1);
        running.put(key, next);
        return before == null ? next : null;
    }

    /** Writes what was tried again, once its minute is over. */
    public void settle() {
        over(clock.instant().minus(TOGETHER)).forEach(this::write);
    }

    /** Writes all that was tried again. */
    public void close() {
        over(Instant.MAX).forEach(this::write);
    }

    private synchronized List<RefusedAct> over(Instant begun) {
        List<RefusedAct> over = new ArrayList<>(running.values().stream().filter(act -> !act.since().isAfter(begun)).toList());
        running.values().removeAll(over);
        over.removeIf(act -> act.count() == 1);
        return over;
    }

    /** The refusal stands even where it cannot be written down; then the backend's own log has it. */
    private void write(RefusedAct act) {
        LOG.warn("{} was refused to {} at {} ({} times): it takes the role {}", act.path(), act.operator(), act.desk() == null ? act.address() : act.desk(), act.count(), act.role());
        try {
            store.writer().perform(new Command(act.operator(), null, "", ledger -> {
                ledger.write(act);
                return Answer.empty();
            }));
        } catch (StoreException e) {
            LOG.error("The refusal of {} to {} could not be written down", act.act(), act.operator(), e);
        }
    }

    /** The computer, as it says itself: nothing that could spoil a line of a log. */
    private static @Nullable String desk(Context ctx) {
        String header = ctx.header("Posbon-Desk");
        if (header == null || header.isBlank()) {
            return null;
        }
        try {
            String name = URLDecoder.decode(header, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "");
            return name.isBlank() ? null : cut(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
