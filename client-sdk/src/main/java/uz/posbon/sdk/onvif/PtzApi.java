package uz.posbon.sdk.onvif;

import java.time.Duration;
import java.util.List;

/** Movements of one device, each a single request. Thread-safe; throws as {@link OnvifDevice} says. */
public interface PtzApi {
    /**
     * Starts a movement that the device itself ends after {@code timeout}. An axis at zero is left out unless all are, because a camera
     * without zoom refuses to hear of it.
     *
     * @param timeout above zero; some cameras round it up to whole seconds, and a few ignore it, so stop as well
     */
    void move(String profileToken, PtzVelocity velocity, Duration timeout);

    /** Goes to a place at the device's own speed; answers as soon as the device starts. */
    void moveTo(String profileToken, PtzPosition position);

    /** Stops every axis. */
    void stop(String profileToken);

    /** The places the device remembers, in its order. */
    List<PtzPreset> presets(String profileToken);

    /** Goes to a remembered place; answers as soon as the device starts. */
    void goToPreset(String profileToken, String presetToken);

    /** Remembers where it looks now under a new preset. */
    PtzPreset setPreset(String profileToken, String name);

    /** Remembers where it looks now under a preset there is, which keeps its token and has that name from now on. */
    PtzPreset setPreset(String profileToken, String name, String presetToken);
}
