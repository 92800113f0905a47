package uz.posbon.workstation.desk;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.session.Session;
import uz.posbon.sdk.session.SessionApi;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.workstation.words.Phrase;

/**
 * Asks the backend what the operator may do, each time the desk has come to it: it may be another one, or have been told otherwise. The backend decides
 * all the same; this is so that the desk does not offer what would be refused. Thread-safe.
 */
public final class DeskRights {
    private static final Logger LOG = LoggerFactory.getLogger(DeskRights.class);

    private final SessionApi session;
    private final LiveDesk desk;
    private final Consumer<Phrase> notices;
    private final Executor background;
    private final AtomicBoolean asked = new AtomicBoolean();

    /** @param notices told what the operator has to know of it; nothing, when there is nothing */
    public DeskRights(SessionApi session, LiveDesk desk, Consumer<Phrase> notices, Executor background) {
        this.session = session;
        this.desk = desk;
        this.notices = notices;
        this.background = background;
    }

    /** Asks as soon as the backend is there. */
    public void start() {
        desk.watch(this::look);
        look();
    }

    private void look() {
        boolean live = desk.state().picture().connection() instanceof ConnectionState.Live;
        if (!live) {
            asked.set(false);
        } else if (asked.compareAndSet(false, true)) {
            background.execute(this::ask);
        }
    }

    private void ask() {
        try {
            Session current = session.current();
            desk.entitle(current.roles());
            notices.accept(notice(current, desk.state().operator()));
        } catch (PosbonException e) {
            LOG.info("the backend did not say what this desk may do", e);
        }
    }

    /** What this desk does would stand under another name than it says: that is worth a word before anything else. */
    static Phrase notice(Session session, String operator) {
        if (!session.operator().equals(operator)) {
            return Phrase.of("notice.operator", "operator", session.operator());
        }
        List<Role> roles = session.roles();
        return roles.contains(Role.DISPATCHER) ? Phrase.NOTHING : Phrase.of("notice.viewer");
    }
}
