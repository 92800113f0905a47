package uz.posbon.sdk.internal.onvif;

/** What to do next about a camera that is being steered. */
sealed interface SteeringStep {
    /** Send this; nothing else is under way. */
    record Send(SteeringOrder order) implements SteeringStep {}

    /** Give up on what is under way: a stop is waiting behind it. */
    record Abandon() implements SteeringStep {}

    /** Nothing for so many nanoseconds, unless something happens before. */
    record Wait(long nanos) implements SteeringStep {}

    /** The hand has let go and the camera stands, as far as can be known. */
    record End() implements SteeringStep {}
}
