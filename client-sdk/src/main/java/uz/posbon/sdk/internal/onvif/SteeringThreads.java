package uz.posbon.sdk.internal.onvif;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uz.posbon.sdk.onvif.PtzSteering;
import uz.posbon.sdk.onvif.SteeringListener;

/** The threads of everything that is being steered; virtual ones, since they wait nearly always. Thread-safe. */
final class SteeringThreads implements AutoCloseable {
    /** How long closing waits for cameras to be stopped. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Duration hold;
    private final Map<HeldSteering, Thread> running = new ConcurrentHashMap<>();

    SteeringThreads(Duration hold) {
        this.hold = hold;
    }

    PtzSteering start(HttpPtz ptz, String profileToken, SteeringListener listener) {
        SteeringMotor motor = (order, slot) -> {
            switch (order) {
                case SteeringOrder.Move(var velocity, var before) -> ptz.move(profileToken, velocity, before, hold, slot);
                case SteeringOrder.Stop() -> ptz.stop(profileToken, slot);
                case SteeringOrder.Go(var preset) -> ptz.goToPreset(profileToken, preset, slot);
            }
        };
        HeldSteering steering = new HeldSteering(new SteeringPlan(hold), motor, listener, task -> Thread.ofVirtual().name("onvif-ptz").start(task));
        Thread loop = Thread.ofVirtual().name("onvif-steering").unstarted(() -> {
            try {
                steering.run();
            } finally {
                running.remove(steering);
            }
        });
        running.put(steering, loop);
        loop.start();
        return steering;
    }

    /** Lets go of every camera and waits a while for their stops. */
    @Override
    public void close() {
        Map<HeldSteering, Thread> open = Map.copyOf(running);
        open.keySet().forEach(HeldSteering::close);
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (Thread loop : open.values()) {
                loop.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
