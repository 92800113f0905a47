package uz.posbon.ui.video.ptz;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.FxExecutor;

/**
 * Holds on to one device: tells it at once to move, then about ten times a second while it is held, and to stop as soon as it is not or
 * the operator cannot be there any more. FX thread only.
 */
final class PtzGrip {

    /** Between two words to the device; changes in between are conflated. */
    static final Duration BEAT = Duration.ofMillis(100);

    private final Node node;
    private final FrameTicker beat;
    private final Executor fx = new FxExecutor();
    private final Consumer<@Nullable Throwable> outcome;
    private final ReadOnlyObjectWrapper<PtzVelocity> velocity = new ReadOnlyObjectWrapper<>(this, "velocity", PtzVelocity.STILL);
    private final Subscription presence;
    private Subscription beats = Subscription.EMPTY;
    private @Nullable PtzDevice device;
    private long hold;

    /**
     * @param node where the operator's hand is
     * @param outcome hears why the device did not do it; null when something begins anew
     */
    PtzGrip(Node node, FrameTicker beat, Consumer<@Nullable Throwable> outcome) {
        this.node = node;
        this.beat = beat;
        this.outcome = outcome;
        this.presence = PtzPresence.whenGone(node, this::release);
    }

    /** What the device was told last and still holds. */
    ReadOnlyObjectProperty<PtzVelocity> velocityProperty() {
        return velocity.getReadOnlyProperty();
    }

    boolean isHeld() {
        return !velocity.get().still();
    }

    /** Takes another device; the one before is stopped if it was held. */
    void device(@Nullable PtzDevice next) {
        release();
        device = next;
        outcome.accept(null);
    }

    @Nullable PtzDevice device() {
        return device;
    }

    /** Moves so until told otherwise. Without a device, or with a node nobody can be holding, nothing moves. */
    void hold(PtzVelocity wanted) {
        if (wanted.still() || device == null || !PtzPresence.of(node)) {
            release();
            return;
        }
        boolean first = !isHeld();
        velocity.set(wanted);
        if (first) {
            hold++;
            outcome.accept(null);
            beats = beat.onPulse(this::onBeat);
            move();
        }
    }

    /** Lets go: stops what it holds, and nothing else. */
    void release() {
        if (isHeld()) {
            stop();
        }
    }

    /** Stops the device, held or not. */
    void stop() {
        beats.unsubscribe();
        beats = Subscription.EMPTY;
        velocity.set(PtzVelocity.STILL);
        ask(PtzDevice::stop);
    }

    void goToPreset(String token) {
        release();
        ask(it -> it.goToPreset(token));
    }

    void close() {
        release();
        presence.unsubscribe();
    }

    private void onBeat() {
        if (PtzPresence.of(node)) {
            move();
        } else {
            release();
        }
    }

    private void move() {
        long mine = hold;
        PtzDevice moved = device;
        if (moved != null) {
            watch(() -> moved.move(velocity.get()), why -> {
                // Of a hold that is over nobody wants to hear; it has its stop already.
                if (mine == hold && isHeld()) {
                    release();
                    outcome.accept(why);
                }
            });
        }
    }

    private void ask(Function<PtzDevice, CompletionStage<Void>> what) {
        PtzDevice asked = device;
        if (asked != null) {
            watch(() -> what.apply(asked), why -> {
                if (asked == device) {
                    outcome.accept(why);
                }
            });
        }
    }

    private void watch(Supplier<CompletionStage<Void>> what, Consumer<Throwable> failed) {
        try {
            what.get().whenCompleteAsync((done, why) -> {
                if (why != null) {
                    failed.accept(why);
                }
            }, fx);
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }
}
