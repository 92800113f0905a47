package uz.posbon.sdk.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Incidents and assignments of the Dispatch API. Every call blocks until the backend has answered. */
public interface IncidentApi {
    Incident create(NewIncident incident);

    /** Opens an incident from an alarm and links the two; {@code typeId} null lets the backend choose by type code and category. */
    Incident promote(String alarmId, @Nullable String typeId, @Nullable Integer priority);

    List<Incident> list(IncidentQuery query);

    Incident read(String id);

    /** Changes an incident that is still at {@code version}. */
    Incident change(String id, long version, IncidentEdit edit);

    Incident prioritise(String id, int priority, String reason);

    /** Writes a note into the log. */
    LogEntry note(String id, String text);

    List<LogEntry> log(String id);

    /** Says that two incidents belong together. */
    Incident link(String id, String otherId);

    /** Closes {@code id} as a duplicate of {@code intoId}; alarms and open assignments move over. */
    Incident merge(String id, String intoId);

    /** Closes it; open assignments have to be cleared first. {@code time} null means now. */
    Incident close(String id, Disposition disposition, @Nullable Instant time);

    List<Assignment> assignments(String incidentId);

    Assignment assignment(String id);

    /** Sends a unit. A unit that is not Available needs {@code overrideReason}. {@code time} null means now. */
    Assignment assign(String incidentId, String unitId, @Nullable String overrideReason, @Nullable Instant time);

    /** Records that the unit reached a status, CLEARED included. {@code time} null means now. */
    Assignment status(String assignmentId, AssignmentStatus status, @Nullable Instant time);
}
