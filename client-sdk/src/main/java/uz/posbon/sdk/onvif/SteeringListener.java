package uz.posbon.sdk.onvif;

/** Hears what goes wrong while steering. Called on the steering's own thread; must not block. */
public interface SteeringListener {
    /** The camera could not be told to move. A stop is being sent; until {@link PtzSteering#stop} or a preset no other movement is tried. */
    void moveFailed(OnvifException why);

    /** No stop got through, for good: all that ends the movement now is the time limit the device was given. */
    void stopFailed(OnvifException why);
}
