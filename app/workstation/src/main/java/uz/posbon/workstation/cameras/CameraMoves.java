package uz.posbon.workstation.cameras;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.ptz.Preset;
import uz.posbon.ui.video.ptz.PtzVelocity;
import uz.posbon.workstation.verb.Failure;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** Movements of a camera that a line asks for, each from its beginning to its stop. Blocks; not for the FX thread. */
public record CameraMoves(CameraSteering steering) {
    /** A device is told again this often, because it stops by itself when it hears nothing for a second. */
    private static final long BEAT_MILLIS = 200;
    private static final long ANSWER_WITHIN_SECONDS = 10;

    /** Moves so for a time and stops, also when the calling thread is interrupted. */
    public void move(VideoSource camera, PtzVelocity velocity, Duration time) throws InterruptedException {
        try (OnvifPtz device = device(camera)) {
            long end = System.nanoTime() + time.toNanos();
            CountDownLatch never = new CountDownLatch(1);
            do {
                answer(device.move(velocity));
            } while (!never.await(Math.min(BEAT_MILLIS, Math.max(1, (end - System.nanoTime()) / 1_000_000)), TimeUnit.MILLISECONDS)
                    && System.nanoTime() < end);
            answer(device.stop());
        }
    }

    /** Sends it to the place of that name, whatever the case of its letters. */
    public void preset(VideoSource camera, String name) throws InterruptedException {
        try (OnvifPtz device = device(camera)) {
            Preset wanted = answer(device.presets()).stream().filter(preset -> preset.name().equalsIgnoreCase(name)).findFirst()
                    .orElseThrow(() -> new VerbException(Phrase.of("verb.ptz.no-preset", "camera", camera.name(), "name", name)));
            answer(device.goToPreset(wanted.token()));
        }
    }

    /** Lets it remember where it looks now. */
    public void keep(VideoSource camera, String name) throws InterruptedException {
        try (OnvifPtz device = device(camera)) {
            answer(device.keepPreset(name));
        }
    }

    /** Turns it to a place of its range. */
    public void moveTo(VideoSource camera, double pan, double tilt, double zoom) throws InterruptedException {
        try (OnvifPtz device = device(camera)) {
            answer(device.moveTo(pan, tilt, zoom));
        }
    }

    private OnvifPtz device(VideoSource camera) {
        return steering.of(camera.id()).orElseThrow(() -> new VerbException(Phrase.of("verb.steer.unmovable", "camera", camera.name())));
    }

    private static <T> T answer(CompletionStage<T> stage) throws InterruptedException {
        try {
            return stage.toCompletableFuture().get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            throw new VerbException(Phrase.joined(": ", Phrase.of("ptz.failed"), Failure.of(why)));
        } catch (TimeoutException e) {
            throw new VerbException(Phrase.of("problem.onvif.unreachable"));
        }
    }
}
