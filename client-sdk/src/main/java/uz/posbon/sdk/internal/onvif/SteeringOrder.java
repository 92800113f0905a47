package uz.posbon.sdk.internal.onvif;

import uz.posbon.sdk.onvif.PtzVelocity;

/** One request to a camera that is being steered. */
sealed interface SteeringOrder {
    /** @param before what it was told last, {@link PtzVelocity#STILL} after a stop */
    record Move(PtzVelocity velocity, PtzVelocity before) implements SteeringOrder {}

    record Stop() implements SteeringOrder {}

    record Go(String presetToken) implements SteeringOrder {}
}
