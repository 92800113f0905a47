package uz.posbon.sdk.internal.onvif;

import uz.posbon.sdk.onvif.PtzVelocity;

/** What the hand wants now; the newest replaces the one before. */
sealed interface SteeringWish {
    record Still() implements SteeringWish {}

    /** @param heardAt when the hand said it last, in nanoseconds */
    record Moving(PtzVelocity velocity, long heardAt) implements SteeringWish {}

    record Going(String presetToken) implements SteeringWish {}
}
