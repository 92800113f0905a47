package uz.posbon.ui.video.ptz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** What a drag and what held keys come to; no toolkit is needed. */
class SteeringPropertyTest {
    private static final Set<KeyCode> STEERING = EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN,
            KeyCode.PLUS, KeyCode.MINUS, KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.EQUALS, KeyCode.KP_LEFT, KeyCode.KP_RIGHT, KeyCode.KP_UP, KeyCode.KP_DOWN);

    @Property
    void aDragPointsWhereItGoesAndNeverExceedsFullSpeed(@ForAll @DoubleRange(min = -5000, max = 5000) double dx, @ForAll @DoubleRange(min = -5000, max = 5000) double dy) {
        PtzVelocity velocity = DragVelocity.of(dx, dy);
        double speed = Math.hypot(velocity.pan(), velocity.tilt());
        assertThat(speed).isLessThanOrEqualTo(1.01);
        assertThat(velocity.still()).isEqualTo(Math.hypot(dx, dy) <= DragVelocity.DEAD_ZONE);
        assertThat(velocity.pan() * dx).as("right is right").isGreaterThanOrEqualTo(0);
        assertThat(velocity.tilt() * dy).as("down on the screen tilts down").isLessThanOrEqualTo(0);
        assertThat(velocity.zoom()).isZero();
        if (speed > 0.3) {
            double along = (velocity.pan() * dx - velocity.tilt() * dy) / (speed * Math.hypot(dx, dy));
            assertThat(along).as("cosine of the angle between them").isCloseTo(1, within(0.002));
        }
    }

    @Property
    void fartherIsNeverSlower(@ForAll @DoubleRange(min = 0, max = 400) double near, @ForAll @DoubleRange(min = 0, max = 400) double more) {
        assertThat(DragVelocity.of(near + more, 0).pan()).isGreaterThanOrEqualTo(DragVelocity.of(near, 0).pan());
    }

    @Property
    void whenAllKeysAreUpNothingMoves(@ForAll @Size(max = 30) List<KeyCode> keys, @ForAll boolean shift) {
        HeldKeys held = new HeldKeys();
        for (KeyCode key : keys) {
            assertThat(held.press(key, shift).isPresent()).isEqualTo(STEERING.contains(key));
        }
        PtzVelocity last = PtzVelocity.STILL;
        for (KeyCode key : keys) {
            last = held.release(key).orElse(last);
        }
        assertThat(last.still()).isTrue();
        assertThat(held.press(KeyCode.LEFT, false)).hasValue(new PtzVelocity(-0.5, 0, 0));
    }

    @Property
    void theOrderOfKeysDoesNotMatter(@ForAll @Size(min = 1, max = 8) List<KeyCode> keys) {
        HeldKeys one = new HeldKeys();
        HeldKeys other = new HeldKeys();
        PtzVelocity first = PtzVelocity.STILL;
        PtzVelocity second = PtzVelocity.STILL;
        for (KeyCode key : keys) {
            first = one.press(key, false).orElse(first);
        }
        for (KeyCode key : keys.reversed()) {
            second = other.press(key, false).orElse(second);
        }
        assertThat(first).isEqualTo(second);
    }

    @Property
    void aSpentKeyCountsAgainOnlyAfterItWasUp(@ForAll @Size(max = 8) List<KeyCode> keys) {
        HeldKeys held = new HeldKeys();
        keys.forEach(key -> held.press(key, false));
        held.spend();
        keys.forEach(key -> held.press(key, false).ifPresent(v -> assertThat(v.still()).isTrue()));
        keys.forEach(held::release);
        assertThat(held.press(KeyCode.UP, true)).hasValue(new PtzVelocity(0, 1, 0));
    }

    @Example
    void keysComeToWhatOneExpects() {
        HeldKeys held = new HeldKeys();
        assertThat(held.press(KeyCode.UP, false)).hasValue(new PtzVelocity(0, 0.5, 0));
        assertThat(held.press(KeyCode.RIGHT, false)).hasValue(new PtzVelocity(0.35, 0.35, 0));
        assertThat(held.press(KeyCode.LEFT, false)).hasValue(new PtzVelocity(0, 0.5, 0));
        assertThat(held.release(KeyCode.RIGHT)).hasValue(new PtzVelocity(-0.35, 0.35, 0));
        assertThat(held.press(KeyCode.PAGE_DOWN, true)).hasValue(new PtzVelocity(-0.71, 0.71, -1));
        assertThat(held.press(KeyCode.A, false)).isEmpty();
        assertThat(held.release(KeyCode.A)).isEmpty();
    }

    @Property
    void everyPointOfTheRoseLeadsToItsDirection(@ForAll PtzDirection direction, @ForAll @DoubleRange(min = 0.1, max = 1) double speed,
            @ForAll @DoubleRange(min = -22, max = 22) double aside) {
        double angle = Math.toRadians(direction.angle() + aside);
        assertThat(PtzDirection.at(Math.cos(angle), Math.sin(angle))).isEqualTo(direction);
        for (PtzDirection other : PtzDirection.values()) {
            assertThat(other.leads(direction.at(speed))).isEqualTo(other == direction);
        }
    }

    @Property
    void velocitiesStayInTheirRange(@ForAll double pan, @ForAll double tilt, @ForAll double zoom) {
        PtzVelocity velocity = new PtzVelocity(pan, tilt, zoom);
        assertThat(List.of(velocity.pan(), velocity.tilt(), velocity.zoom())).allMatch(v -> v >= -1 && v <= 1);
        assertThat(new PtzVelocity(velocity.pan(), velocity.tilt(), velocity.zoom())).isEqualTo(velocity);
    }
}
