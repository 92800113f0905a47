package uz.posbon.sdk.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.CameraReport;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.WallSeen;

/** A value of the moment: the latest wins, older ones may be skipped for a slow reader. */
public sealed interface TelemetryEvent extends StreamEvent {
    /** {@code unit.position} */
    record UnitMoved(Envelope envelope, UnitPosition position) implements TelemetryEvent {}

    /**
     * {@code camera.health}: what was last said of a camera, at the envelope's time.
     *
     * @param state {@code live} or {@code lost}
     * @param by operator of the desk that said so; null where the backend does not tell
     */
    record CameraHealth(Envelope envelope, String cameraId, String state, Instant since, @Nullable String by) implements TelemetryEvent {
        /** Whoever watches a camera repeats every 30 seconds how it is. */
        private static final Duration OLD = Duration.ofSeconds(90);

        public boolean isLive() {
            return state.equals(CameraReport.LIVE);
        }

        /** Whether nobody has said it for so long that the camera may be otherwise by now. */
        public boolean isOld(Instant now) {
            return envelope.time().plus(OLD).isBefore(now);
        }
    }

    /** {@code operator.presence}: what an operator is looking at; {@code incidentId} null for nothing in particular. */
    record OperatorPresent(Envelope envelope, String operator, String desk, @Nullable String incidentId, @Nullable String alarmId, boolean editing)
            implements TelemetryEvent {}

    /** {@code source.health}: when a source was last heard. */
    record SourceHealth(Envelope envelope, String sourceId, String state, Instant lastHeard) implements TelemetryEvent {}

    /** {@code wall.seen}: what a display of a wall really shows. */
    record DisplaySeen(Envelope envelope, WallSeen seen) implements TelemetryEvent {}

    /** {@code backend.health}: a part of the backend has a fault, or has none any more. */
    record BackendHealth(Envelope envelope, PartHealth health) implements TelemetryEvent {}

    /**
     * {@code stream.heartbeat}: the backend lives.
     *
     * @param sequence the last of its log
     * @param pace seconds of its clock in one of ours; 1 but in a training session, 0 while that stands still
     */
    record Heartbeat(Envelope envelope, long sequence, double pace) implements TelemetryEvent {}

    /** A type this version does not know, kept as it came. */
    record UnknownTelemetry(Envelope envelope, Map<String, Object> data) implements TelemetryEvent {}
}
