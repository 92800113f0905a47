package uz.posbon.sdk.internal.onvif;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.onvif.DeviceUnreachableException;
import uz.posbon.sdk.onvif.OnvifException;
import uz.posbon.sdk.onvif.PtzSteering;
import uz.posbon.sdk.onvif.PtzVelocity;
import uz.posbon.sdk.onvif.SteeringListener;

/** Carries a {@link SteeringPlan} out: one loop that never waits for the camera, and one request beside it. */
final class HeldSteering implements PtzSteering {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final SteeringPlan plan;
    private final SteeringMotor motor;
    private final SteeringListener listener;
    private final Consumer<Runnable> threads;
    private final List<CompletableFuture<Void>> stops = new ArrayList<>();
    private @Nullable CompletableFuture<Void> going;
    private boolean ended;
    private CallSlot slot = CallSlot.hasty();

    /** @param threads runs a request beside the loop */
    HeldSteering(SteeringPlan plan, SteeringMotor motor, SteeringListener listener, Consumer<Runnable> threads) {
        this.plan = plan;
        this.motor = motor;
        this.listener = listener;
        this.threads = threads;
    }

    @Override
    public void steer(PtzVelocity velocity) {
        if (velocity.still()) {
            stop();
            return;
        }
        change(done -> {
            plan.steer(velocity, System.nanoTime());
            overtaken(done);
        });
    }

    @Override
    public CompletionStage<Void> stop() {
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        change(done -> {
            plan.stop(System.nanoTime());
            cancelGoing(done);
            stops.add(stopped);
        });
        return stopped;
    }

    @Override
    public CompletionStage<Void> goToPreset(String presetToken) {
        CompletableFuture<Void> gone = new CompletableFuture<>();
        change(done -> {
            plan.go(presetToken, System.nanoTime());
            overtaken(done);
            going = gone;
            if (plan.closed()) {
                cancelGoing(done);
            }
        });
        return gone;
    }

    @Override
    public void close() {
        change(done -> {
            plan.close(System.nanoTime());
            cancelGoing(done);
        });
    }

    /** Until the hand has let go and the camera stands. */
    void run() {
        boolean more = true;
        while (more) {
            lock.lock();
            try {
                more = step(plan.next(System.nanoTime()));
            } catch (InterruptedException e) {
                // Nobody interrupts this thread but a VM that ends; the camera's own time limit does the rest.
                return;
            } finally {
                lock.unlock();
            }
        }
        change(done -> ended = true);
    }

    private boolean step(SteeringStep step) throws InterruptedException {
        switch (step) {
            case SteeringStep.Send send -> {
                CallSlot own = CallSlot.hasty();
                @Nullable CompletableFuture<Void> preset = send.order() instanceof SteeringOrder.Go ? going : null;
                going = preset == null ? going : null;
                slot = own;
                threads.accept(() -> ask(send.order(), own, preset));
            }
            case SteeringStep.Abandon _ -> slot.cancel();
            case SteeringStep.Wait wait -> changed.awaitNanos(wait.nanos());
            case SteeringStep.End _ -> {
                return false;
            }
        }
        return true;
    }

    private void ask(SteeringOrder order, CallSlot own, @Nullable CompletableFuture<Void> preset) {
        try {
            motor.obey(order, own);
            change(done -> {
                plan.answered(System.nanoTime());
                done.add(() -> complete(preset, null));
            });
        } catch (OnvifException e) {
            failed(order, e, preset);
        } catch (RuntimeException e) {
            // A camera must not go on moving because of a defect of ours.
            failed(order, new DeviceUnreachableException("steering failed: " + e, null), preset);
        }
    }

    private void failed(SteeringOrder order, OnvifException why, @Nullable CompletableFuture<Void> preset) {
        change(done -> {
            boolean last = plan.failed(why instanceof DeviceUnreachableException, System.nanoTime());
            done.add(() -> complete(preset, why));
            if (last && order instanceof SteeringOrder.Stop) {
                done.add(() -> listener.stopFailed(why));
                stops.forEach(stop -> done.add(() -> stop.completeExceptionally(why)));
                stops.clear();
            } else if (last) {
                done.add(() -> listener.moveFailed(why));
            }
        });
    }

    /** Changes the plan; what others hear of it, they hear without the lock. */
    private void change(Consumer<List<Runnable>> change) {
        List<Runnable> done = new ArrayList<>();
        lock.lock();
        try {
            change.accept(done);
            if (ended || plan.settled()) {
                stops.forEach(stop -> done.add(() -> stop.complete(null)));
                stops.clear();
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        done.forEach(Runnable::run);
    }

    private void overtaken(List<Runnable> done) {
        cancelGoing(done);
        stops.forEach(stop -> done.add(() -> stop.complete(null)));
        stops.clear();
    }

    private void cancelGoing(List<Runnable> done) {
        CompletableFuture<Void> waiting = going;
        going = null;
        done.add(() -> complete(waiting, new CancellationException("a newer wish came first")));
    }

    private static void complete(@Nullable CompletableFuture<Void> future, @Nullable RuntimeException why) {
        if (future != null && why == null) {
            future.complete(null);
        } else if (future != null && why != null) {
            future.completeExceptionally(why);
        }
    }
}
