package uz.posbon.workstation.verb;

import org.jspecify.annotations.Nullable;

/** What the operator works on: an alarm or an incident, and perhaps a unit or camera beside it. */
public record Focus(@Nullable String alarmId, @Nullable String incidentId, @Nullable String unitId, @Nullable String cameraId) {
    /** Nothing selected. */
    public static final Focus NONE = new Focus(null, null, null, null);

    public static Focus alarm(String id) {
        return new Focus(id, null, null, null);
    }

    public static Focus incident(String id) {
        return new Focus(null, id, null, null);
    }

    public Focus withUnit(@Nullable String id) {
        return new Focus(alarmId, incidentId, id, cameraId);
    }

    public Focus withCamera(@Nullable String id) {
        return new Focus(alarmId, incidentId, unitId, id);
    }
}
