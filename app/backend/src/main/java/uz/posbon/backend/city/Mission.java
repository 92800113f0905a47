package uz.posbon.backend.city;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.AssignmentStatus;

/**
 * What a unit is about for one assignment. Immutable.
 *
 * @param until when the stage ends by itself; null when it ends by arriving, or when somebody else ends it
 */
record Mission(String assignmentId, GeoPoint scene, Stage stage, @Nullable Instant until) {
    /** In the order they come; each but the first reports the status it stands for. */
    enum Stage {
        TURNING_OUT(AssignmentStatus.DISPATCHED),
        EN_ROUTE(AssignmentStatus.EN_ROUTE),
        ON_SCENE(AssignmentStatus.ON_SCENE),
        TRANSPORTING(AssignmentStatus.TRANSPORTING),
        AT_DESTINATION(AssignmentStatus.AT_DESTINATION),
        DONE(AssignmentStatus.CLEARED);

        final AssignmentStatus status;

        Stage(AssignmentStatus status) {
            this.status = status;
        }

        /** The stage of a status; one we do not know is taken for 'on scene', where a unit waits to be told. */
        static Stage of(AssignmentStatus status) {
            for (Stage stage : values()) {
                if (stage.status.equals(status)) {
                    return stage;
                }
            }
            return ON_SCENE;
        }
    }

    Mission in(Stage next, @Nullable Instant end) {
        return new Mission(assignmentId, scene, next, end);
    }

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
