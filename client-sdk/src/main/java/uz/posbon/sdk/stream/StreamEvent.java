package uz.posbon.sdk.stream;

/** One event of the stream. */
public sealed interface StreamEvent permits DurableEvent, TelemetryEvent {
    Envelope envelope();
}
