package uz.posbon.workstation.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.outbox.Overlay;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;

/** The picture and the operator's selection, kept together for everything that reads them. Thread-safe. */
public final class LiveDesk {
    /** What is to be selected instead of what is selected. */
    private record Expected(Focus from, Focus next) {}

    private final OperationalPicture picture;
    private final Overlay overlay;
    private final Journeys journeys;
    private final String operator;
    private final Clock clock;
    private final String id = UUID.randomUUID().toString();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final Object choosing = new Object();
    private volatile Focus focus = Focus.NONE;
    private volatile @Nullable Expected expected;
    private volatile List<Role> roles = Role.KNOWN;
    private volatile boolean replay;

    /**
     * A desk where nothing is selected.
     *
     * @param overlay what was done here and is not confirmed
     * @param operator who sits at this desk
     */
    public LiveDesk(OperationalPicture picture, Overlay overlay, Journeys journeys, String operator, Clock clock) {
        this.picture = picture;
        this.overlay = overlay;
        this.journeys = journeys;
        this.operator = operator;
        this.clock = clock;
        picture.watch(this::changed);
        overlay.watch(this::changed);
    }

    public DeskState state() {
        Overlay.Laid laid = overlay.over(picture.snapshot());
        return new DeskState(laid.picture(), laid.pending(), laid.picture(), focus, clock.instant(), journeys, id, operator, roles, replay);
    }

    /** Identity of this desk, as long as it is open. */
    public String id() {
        return id;
    }

    /** The time, for everything on the desk. */
    Clock clock() {
        return clock;
    }

    public Focus focus() {
        return focus;
    }

    /** Selects; every view follows. */
    public void focus(Focus next) {
        synchronized (choosing) {
            if (next.equals(focus)) {
                return;
            }
            focus = next;
        }
        changed();
    }

    /** Selects it as soon as the picture shows it, unless something else is selected meanwhile. */
    public void expect(Focus next) {
        synchronized (choosing) {
            expected = new Expected(focus, next);
        }
        changed();
    }

    /** Whether the operator has this role, as far as the backend has said. */
    boolean may(Role role) {
        return roles.contains(role);
    }

    /** It shows another time from now on: nothing can be sent. */
    public void replays() {
        replay = true;
        changed();
    }

    /** What the operator may do from now on, as the backend says. */
    void entitle(List<Role> next) {
        if (!next.equals(roles)) {
            roles = next;
            changed();
        }
    }

    /** Calls {@code watcher} after every change of picture or selection, on whatever thread made it; it must return at once. */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Of an incident only: nothing else is selected before it is there. */
    private void meet() {
        Expected waiting = expected;
        String incident = waiting == null ? null : waiting.next.incidentId();
        if (incident == null || state().picture().incidents().containsKey(incident)) {
            synchronized (choosing) {
                // Whoever has chosen something else meanwhile keeps it.
                if (waiting != null && waiting == expected && focus.equals(waiting.from)) {
                    focus = waiting.next;
                }
                expected = waiting == expected ? null : expected;
            }
        }
    }

    private void changed() {
        meet();
        watchers.forEach(Runnable::run);
    }
}
