package uz.posbon.sdk.onvif;

/** Hears what goes wrong while steering. Called on the steering's own thread; must not block. */
public interface SteeringListener {
    /** The camera could not be told to move; a stop is being sent and the hand has to start anew. */
    void moveFailed(OnvifException why);

    /** No stop got through, for good: all that ends the movement now is the time limit the device was given. */
    void stopFailed(OnvifException why);
}
