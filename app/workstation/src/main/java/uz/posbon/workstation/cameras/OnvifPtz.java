package uz.posbon.workstation.cameras;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.onvif.MediaProfile;
import uz.posbon.sdk.onvif.OnvifDevice;
import uz.posbon.sdk.onvif.OnvifException;
import uz.posbon.sdk.onvif.PtzPosition;
import uz.posbon.sdk.onvif.PtzPreset;
import uz.posbon.sdk.onvif.PtzSteering;
import uz.posbon.sdk.onvif.SteeringListener;
import uz.posbon.ui.video.ptz.Preset;
import uz.posbon.ui.video.ptz.PtzDevice;
import uz.posbon.ui.video.ptz.PtzVelocity;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** One camera's movements over ONVIF. Connects with the first call; no call blocks. Thread-safe. */
public final class OnvifPtz implements PtzDevice, SteeringListener, AutoCloseable {
    private final OnvifDevice device;
    private final Executor background;
    private final CompletableFuture<String> profile;
    private final CompletableFuture<PtzSteering> steering;
    private final AtomicReference<@Nullable OnvifException> failure = new AtomicReference<>();

    OnvifPtz(OnvifDevice device, @Nullable String profileToken, Executor background) {
        this.device = device;
        this.background = background;
        this.profile = CompletableFuture.supplyAsync(() -> profileToken != null ? profileToken : first(device), background);
        this.steering = profile.thenApply(token -> device.steering(token, this));
    }

    private static String first(OnvifDevice device) {
        return device.profiles().stream().filter(MediaProfile::ptz).map(MediaProfile::token).findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("ptz.no-device")));
    }

    @Override
    public CompletionStage<Void> move(PtzVelocity velocity) {
        OnvifException failed = failure.getAndSet(null);
        if (failed != null) {
            return CompletableFuture.failedFuture(failed);
        }
        return steering.thenAccept(hand -> hand.steer(new uz.posbon.sdk.onvif.PtzVelocity(velocity.pan(), velocity.tilt(), velocity.zoom())));
    }

    @Override
    public CompletionStage<Void> stop() {
        return steering.thenCompose(PtzSteering::stop);
    }

    @Override
    public CompletionStage<List<Preset>> presets() {
        return profile.thenApplyAsync(
                token -> device.ptz().presets(token).stream().map(preset -> new Preset(preset.token(), preset.name())).toList(), background);
    }

    @Override
    public CompletionStage<Void> goToPreset(String token) {
        return steering.thenCompose(hand -> hand.goToPreset(token));
    }

    /** Remembers where the camera looks now under that name, in the place of what had it before. */
    CompletionStage<PtzPreset> keepPreset(String name) {
        return profile.thenApplyAsync(token -> device.ptz().presets(token).stream().filter(preset -> preset.name().equalsIgnoreCase(name)).findFirst()
                .map(known -> device.ptz().setPreset(token, name, known.token()))
                .orElseGet(() -> device.ptz().setPreset(token, name)), background);
    }

    /** Turns to a place of its range; completes when the camera starts. */
    CompletionStage<Void> moveTo(double pan, double tilt, double zoom) {
        return profile.thenAcceptAsync(token -> device.ptz().moveTo(token, new PtzPosition(pan, tilt, zoom)), background);
    }

    @Override
    public void moveFailed(OnvifException why) {
        failure.set(why);
    }

    @Override
    public void stopFailed(OnvifException why) {
        failure.set(why);
    }

    /** Stops what moves and lets go; returns at once. */
    @Override
    public void close() {
        steering.thenAccept(PtzSteering::close);
    }
}
