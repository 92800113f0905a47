package uz.posbon.ui.video.ptz;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;

/** Which steering keys are down, and what they come to. Opposite keys cancel each other out. */
final class HeldKeys {

    /** What a key pulls at. */
    private enum Pull { LEFT, RIGHT, UP, DOWN, IN, OUT }

    private static final double USUAL = 0.5;
    private static final double FAST = 1;
    private static final Map<KeyCode, Pull> PULLS = Map.ofEntries(
            Map.entry(KeyCode.LEFT, Pull.LEFT), Map.entry(KeyCode.KP_LEFT, Pull.LEFT),
            Map.entry(KeyCode.RIGHT, Pull.RIGHT), Map.entry(KeyCode.KP_RIGHT, Pull.RIGHT),
            Map.entry(KeyCode.UP, Pull.UP), Map.entry(KeyCode.KP_UP, Pull.UP),
            Map.entry(KeyCode.DOWN, Pull.DOWN), Map.entry(KeyCode.KP_DOWN, Pull.DOWN),
            Map.entry(KeyCode.PAGE_UP, Pull.IN), Map.entry(KeyCode.PLUS, Pull.IN), Map.entry(KeyCode.ADD, Pull.IN), Map.entry(KeyCode.EQUALS, Pull.IN),
            Map.entry(KeyCode.PAGE_DOWN, Pull.OUT), Map.entry(KeyCode.MINUS, Pull.OUT), Map.entry(KeyCode.SUBTRACT, Pull.OUT));

    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    /** Down, but what they held was stopped: they count again once they were up. */
    private final Set<KeyCode> spent = EnumSet.noneOf(KeyCode.class);
    private boolean fast;

    /** Takes the key when it steers. @return what the keys come to now, empty for another key */
    Optional<PtzVelocity> press(KeyCode key, boolean shift) {
        if (!PULLS.containsKey(key)) {
            return Optional.empty();
        }
        if (!spent.contains(key)) {
            down.add(key);
            fast = shift;
        }
        return Optional.of(velocity());
    }

    /** @return what the keys come to now, empty when the key was not held */
    Optional<PtzVelocity> release(KeyCode key) {
        boolean wasSpent = spent.remove(key);
        return down.remove(key) || wasSpent ? Optional.of(velocity()) : Optional.empty();
    }

    /** Something else stopped the movement: a key that stays down, and repeats, must not begin it again. */
    void spend() {
        spent.addAll(down);
        down.clear();
    }

    /** The keyboard went elsewhere, and with it the news of keys going up. */
    void clear() {
        down.clear();
        spent.clear();
    }

    private PtzVelocity velocity() {
        double speed = fast ? FAST : USUAL;
        double pan = axis(Pull.RIGHT, Pull.LEFT);
        double tilt = axis(Pull.UP, Pull.DOWN);
        // A diagonal is no faster than a straight line.
        double each = pan != 0 && tilt != 0 ? speed * Math.sqrt(0.5) : speed;
        return new PtzVelocity(pan * each, tilt * each, axis(Pull.IN, Pull.OUT) * speed);
    }

    private double axis(Pull more, Pull less) {
        return (holds(more) ? 1 : 0) - (holds(less) ? 1 : 0);
    }

    private boolean holds(Pull pull) {
        return down.stream().anyMatch(key -> PULLS.get(key) == pull);
    }
}
