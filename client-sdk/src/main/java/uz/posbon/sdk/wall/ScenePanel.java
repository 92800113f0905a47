package uz.posbon.sdk.wall;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * One part of a scene. It may name what is not there: it is kept, and the seat says what is missing in its place.
 * {@code more} holds fields of a newer contract as they came.
 */
public sealed interface ScenePanel {
    /** Its kind as the contract names it. */
    String kind();

    /**
     * The city's map.
     *
     * @param centre null for the whole city
     * @param zoom web map zoom of 256 pixel tiles; null for what shows the surroundings
     * @param layers their names; all when empty
     * @param viewLocked the view stays; otherwise it follows the open incidents
     * @param incidentId incident it is about
     */
    record Map(
            @Nullable GeoPoint centre, @Nullable Double zoom, List<String> layers, boolean viewLocked, @Nullable String incidentId,
            java.util.Map<String, Object> more) implements ScenePanel {
        @Override
        public String kind() {
            return "map";
        }
    }

    /**
     * Cameras side by side.
     *
     * @param layout columns x rows as {@code 4x4}, or the text of a wall layout
     * @param incidentId incident they stand near
     */
    record Cameras(String layout, List<String> cameraIds, @Nullable String incidentId, java.util.Map<String, Object> more) implements ScenePanel {
        @Override
        public String kind() {
            return "cameras";
        }
    }

    /**
     * A queue in large rows.
     *
     * @param of {@link #ALARMS} or {@link #INCIDENTS}
     * @param filter words every row has to hold; null for all rows
     */
    record Queue(String of, @Nullable String filter, java.util.Map<String, Object> more) implements ScenePanel {
        public static final String ALARMS = "alarms";
        public static final String INCIDENTS = "incidents";

        @Override
        public String kind() {
            return "queue";
        }
    }

    /**
     * Figures of the room, by their names: one in each tile, a board with a line for each operator or district, or a chart. A seat says of a name it does not know
     * that it cannot be shown.
     */
    record Figures(List<String> names, java.util.Map<String, Object> more) implements ScenePanel {
        /** The names of this version of the contract; a newer seat may know others. */
        public static final List<String> KNOWN = List.of(
                "incidents.open", "incidents.p1", "incidents.p2", "alarms.active", "alarms.unacknowledged", "units.available", "units.busy",
                "operators.present", "cameras.lost", "acknowledge.p50", "acknowledge.p90", "acknowledge.overdue", "dispatch.p50", "dispatch.p90",
                "dispatch.overdue", "arrive.p50", "arrive.p90", "arrive.overdue", "alarms.raised", "alarms.standing", "alarms.chattering",
                "alarms.nuisance", "sources.silent", "operators.busiest", "operators.load", "districts.uncovered", "districts.coverage", "districts.chart",
                "hours.flow");

        /** So many fit into one panel. */
        public static final int MOST = 24;

        @Override
        public String kind() {
            return "figures";
        }
    }

    /** The units and what they are doing; {@code filter} as in {@link Queue}. */
    record Units(@Nullable String filter, java.util.Map<String, Object> more) implements ScenePanel {
        @Override
        public String kind() {
            return "units";
        }
    }

    /** The time of the room. */
    record Clock(java.util.Map<String, Object> more) implements ScenePanel {
        @Override
        public String kind() {
            return "clock";
        }
    }

    /** Words to the room. */
    record Message(String text, @Nullable Severity severity, java.util.Map<String, Object> more) implements ScenePanel {
        @Override
        public String kind() {
            return "message";
        }
    }

    /**
     * A picture that is kept with an incident.
     *
     * @param sha256 of its content, in lower case hexadecimal digits: another content is not shown; null for whatever is kept
     */
    record Picture(String incidentId, String attachmentId, @Nullable String sha256, java.util.Map<String, Object> more) implements ScenePanel {
        @Override
        public String kind() {
            return "picture";
        }
    }

    /** A kind this version does not know, kept as it came. */
    record Unknown(String kind, java.util.Map<String, Object> more) implements ScenePanel {}
}
