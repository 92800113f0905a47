package uz.posbon.sdk.onvif;

import java.util.concurrent.CompletionStage;

/**
 * A hand on one camera. A movement always ends in a stop, whatever breaks:
 *
 * <ul>
 *   <li>the hand: a velocity holds for the steering's hold time (1 s) only; whoever keeps a stick bent says so again and again, so that
 *       a frozen screen lets go;
 *   <li>the desk or the connection: the device is told to end each movement by itself after the hold time, and is asked again while the
 *       hand holds;
 *   <li>a request: when a movement is refused or not answered, a stop is sent, and a stop is repeated until it is confirmed or has
 *       failed for good. A movement that may have arrived late is followed by a second stop.
 * </ul>
 *
 * One request is under way at a time and the newest wish wins, so a slow camera never works off a queue. A stop does not wait for a
 * movement that gets no answer.
 *
 * <p>Thread-safe; no call blocks. One steering per camera: two hands on one camera stop each other.
 */
public interface PtzSteering extends AutoCloseable {
    /** Moves so from now on, until told otherwise or the hold time is over. {@link PtzVelocity#STILL} is {@link #stop}. Ignored once closed. */
    void steer(PtzVelocity velocity);

    /**
     * Stops, even if nothing is known to move.
     *
     * @return completes when the device has confirmed, or when a newer wish has taken the stop's place; fails with an
     *     {@link OnvifException} when it could not be told
     */
    CompletionStage<Void> stop();

    /**
     * Stops and then goes to a remembered place.
     *
     * @return completes when the device has started to go; fails with an {@link OnvifException}, or with a
     *     {@link java.util.concurrent.CancellationException} when a newer wish came first
     */
    CompletionStage<Void> goToPreset(String presetToken);

    /** Stops and lets go; returns at once, the stop goes on behind it. Again is harmless. */
    @Override
    void close();
}
