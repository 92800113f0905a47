package uz.posbon.ui.video.ptz;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The seam to a camera that can be steered; the application implements it. Called on the FX thread, so nothing here may block. A stage
 * may complete on any thread; one that fails shows its message to the operator.
 */
public interface PtzDevice {

    /**
     * Moves so from now on. While the operator holds, this is called about ten times a second, with the same velocity or a new one; a
     * device that hears nothing for a second has to stop by itself, because then this program no longer lives.
     *
     * @return completes when the device has taken the newest velocity; the stages of older ones may end in any way
     */
    CompletionStage<Void> move(PtzVelocity velocity);

    /** Stops every axis. Whoever implements it repeats it until it gets through. */
    CompletionStage<Void> stop();

    /** The places it remembers, in its order. */
    CompletionStage<List<Preset>> presets();

    /** Goes to one of them; completes when it is on its way. */
    CompletionStage<Void> goToPreset(String token);
}
