package uz.posbon.sdk.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incidents and assignments of the Dispatch API (EIDO incident component). Thread-safe. Every call blocks until
 * the backend has answered, and what it answers is on its disk.
 *
 * <p>All calls throw {@link uz.posbon.sdk.problem.RefusedException} when the backend says no,
 * {@link uz.posbon.sdk.problem.ConflictException} when somebody else was first or the state does not allow it, and
 * {@link uz.posbon.sdk.problem.UnreachableException} when there was no answer.
 */
public interface IncidentApi {
    /** Opens an incident that no alarm led to, e.g. from a call. */
    Incident create(NewIncident incident);

    /** Opens an incident from an alarm and links the two; {@code typeId} null lets the backend choose by type code and category. */
    Incident promote(String alarmId, @Nullable String typeId, @Nullable Integer priority);

    /** Incidents, newest first; page on with {@link IncidentQuery#before}. */
    List<Incident> list(IncidentQuery query);

    /** One incident as it is now. */
    Incident read(String id);

    /**
     * Changes an incident that is still at {@code version}.
     *
     * @throws uz.posbon.sdk.problem.ConflictException if it is at another version by now (412): read it and decide
     */
    Incident change(String id, long version, IncidentEdit edit);

    /** Overrides the priority, 1 (highest) to 5; the reason stands in the log. */
    Incident prioritise(String id, int priority, String reason);

    /** Writes a note into the log. */
    LogEntry note(String id, String text);

    /** What happened, oldest first. */
    List<LogEntry> log(String id);

    /** Says that two incidents belong together. */
    Incident link(String id, String otherId);

    /** Closes {@code id} as a duplicate of {@code intoId}; alarms and open assignments move over. */
    Incident merge(String id, String intoId);

    /** Closes it; open assignments have to be cleared first. {@code time} null means now. */
    Incident close(String id, Disposition disposition, @Nullable Instant time);

    /** Who was sent, oldest first, cleared assignments too. */
    List<Assignment> assignments(String incidentId);

    /** One assignment as it is now. */
    Assignment assignment(String id);

    /**
     * Sends a unit. {@code time} null means now.
     *
     * @param overrideReason why a unit that is not Available is sent all the same
     * @throws uz.posbon.sdk.problem.ConflictException if it is not Available and no reason is given, or if it is already
     *     on this incident
     */
    Assignment assign(String incidentId, String unitId, @Nullable String overrideReason, @Nullable Instant time);

    /** Records that the unit reached a status, CLEARED included. {@code time} null means now. */
    Assignment status(String assignmentId, AssignmentStatus status, @Nullable Instant time);
}
