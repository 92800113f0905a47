package uz.posbon.sdk.stream;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.WallSeen;

/** A value of the moment: the latest wins, older ones may be skipped for a slow reader. */
public sealed interface TelemetryEvent extends StreamEvent {
    /** {@code unit.position} */
    record UnitMoved(Envelope envelope, UnitPosition position) implements TelemetryEvent {}

    /** {@code camera.health}: {@code state} is {@code live} or {@code lost}. */
    record CameraHealth(Envelope envelope, String cameraId, String state, Instant since) implements TelemetryEvent {}

    /** {@code operator.presence}: what an operator is looking at; {@code incidentId} null for nothing in particular. */
    record OperatorPresent(Envelope envelope, String operator, String desk, @Nullable String incidentId, boolean editing)
            implements TelemetryEvent {}

    /** {@code source.health}: when a source was last heard. */
    record SourceHealth(Envelope envelope, String sourceId, String state, Instant lastHeard) implements TelemetryEvent {}

    /** {@code wall.seen}: what a display of a wall really shows. */
    record DisplaySeen(Envelope envelope, WallSeen seen) implements TelemetryEvent {}

    /** {@code stream.heartbeat}: the backend lives; {@code sequence} is the last of its log. */
    record Heartbeat(Envelope envelope, long sequence) implements TelemetryEvent {}

    /** A type this version does not know, kept as it came. */
    record UnknownTelemetry(Envelope envelope, Map<String, Object> data) implements TelemetryEvent {}
}
