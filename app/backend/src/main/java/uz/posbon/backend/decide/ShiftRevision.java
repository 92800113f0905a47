package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.shift.Break;
import uz.posbon.sdk.shift.ShiftHandover;
import uz.posbon.sdk.shift.Shift;

/** The next version of a shift while it is being decided: what is not set stays as it was. */
final class ShiftRevision {
    private final Shift before;
    private @Nullable Instant endedTime;
    List<Break> breaks;
    @Nullable ShiftHandover handover;

    ShiftRevision(Shift before) {
        this.before = before;
        endedTime = before.endedTime();
        breaks = before.breaks();
        handover = before.handover();
    }

    static List<Break> plus(List<Break> breaks, Break one) {
        List<Break> longer = new ArrayList<>(breaks);
        longer.add(one);
        return List.copyOf(longer);
    }

    void endBreak(Instant at) {
        Break last = breaks.getLast();
        breaks = plus(breaks.subList(0, breaks.size() - 1), new Break(last.startedTime(), at, last.reason()));
    }

    /** A break that lasts ends with the shift. */
    void end(Instant at) {
        if (before.currentBreak() != null) {
            endBreak(at);
        }
        endedTime = at;
    }

    Shift done() {
        return new Shift(before.id(), before.number(), before.version() + 1, before.operator(), before.startedTime(), breaks, handover,
                endedTime, before.more());
    }
}
