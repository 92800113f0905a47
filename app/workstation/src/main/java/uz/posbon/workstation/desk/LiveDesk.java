package uz.posbon.workstation.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;

/** The picture and the operator's selection, kept together for everything that reads them. Thread-safe. */
public final class LiveDesk {
    private final OperationalPicture picture;
    private final Journeys journeys;
    private final String operator;
    private final Clock clock;
    private final String id = UUID.randomUUID().toString();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile Focus focus = Focus.NONE;

    /** @param operator who sits at this desk */
    public LiveDesk(OperationalPicture picture, Journeys journeys, String operator, Clock clock) {
        this.picture = picture;
        this.journeys = journeys;
        this.operator = operator;
        this.clock = clock;
        picture.watch(this::changed);
    }

    public DeskState state() {
        Picture now = picture.snapshot();
        return new DeskState(now, now, focus, clock.instant(), journeys, id, operator);
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
        if (!next.equals(focus)) {
            focus = next;
            changed();
        }
    }

    /** Calls {@code watcher} after every change of picture or selection, on whatever thread made it; it must return at once. */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void changed() {
        watchers.forEach(Runnable::run);
    }
}
