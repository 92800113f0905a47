package uz.posbon.sdk.internal.onvif;

/** Where orders go: one camera. */
@FunctionalInterface
interface SteeringMotor {
    /**
     * Gives the order and waits for the camera's confirmation.
     *
     * @throws uz.posbon.sdk.onvif.OnvifException if it did not, or gave up because the slot was cancelled
     */
    void obey(SteeringOrder order, CallSlot slot);
}
