package uz.posbon.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The views a jump left, so that an operator can return. Small moves in a row count as one. */
final class ViewHistory {

    private static final int MOST = 50;

    private final Deque<Viewport> before = new ArrayDeque<>();
    private @Nullable Viewport driftStart;

    /** The view is about to jump elsewhere. */
    void jumped(Viewport from) {
        driftStart = null;
        push(from);
    }

    /** The view is about to move by hand; only the first of a series is kept. */
    void drifted(Viewport from) {
        if (driftStart == null) {
            driftStart = from;
            push(from);
        }
    }

    Optional<Viewport> back() {
        driftStart = null;
        return Optional.ofNullable(before.pollLast());
    }

    private void push(Viewport view) {
        before.addLast(view);
        if (before.size() > MOST) {
            before.removeFirst();
        }
    }
}
