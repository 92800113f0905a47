package uz.posbon.sdk.incident;

import java.time.Duration;
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

    /** As {@link #promote(String, String, Integer, String, String)}; the incident gets its id from the backend, and is called as its alarm is. */
    default Incident promote(String alarmId, @Nullable String typeId, @Nullable Integer priority) {
        return promote(alarmId, typeId, priority, null, null);
    }

    /**
     * Opens an incident from an alarm and links the two, without sending anybody.
     *
     * @param typeId incident type; null lets the backend choose by type code and category
     * @param priority 1 to 5; null takes the one that follows from alarm and type
     * @param incidentId a UUID given by whoever opens the incident, so that he can work on it before the backend has heard of it; null for one of the backend's own
     * @param language BCP 47: which of the alarm's translations the incident is called by; null for the alarm's own words
     * @throws uz.posbon.sdk.problem.ConflictException if the alarm is linked already, or the id is taken
     */
    Incident promote(String alarmId, @Nullable String typeId, @Nullable Integer priority, @Nullable String incidentId, @Nullable String language);

    /**
     * Opens an incident from an alarm and sends units to it, all or nothing.
     *
     * @throws uz.posbon.sdk.problem.ConflictException if one of the units cannot be sent, or the alarm is linked already
     */
    Incident dispatch(String alarmId, Dispatch dispatch);

    /**
     * Takes back every unit of the incident that has not been told yet.
     *
     * @param withdraw close the incident as well when nobody works on it any more; its alarms wait again
     * @throws uz.posbon.sdk.problem.ConflictException if every unit was told already ({@code nothing-held})
     */
    Incident recall(String id, boolean withdraw);

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

    /**
     * Gives it to another operator, oneself included; both are told.
     *
     * @param reason stands in the log; null without one
     * @throws uz.posbon.sdk.problem.ConflictException if shifts are open and that operator is not on one ({@code not-on-shift})
     */
    Incident reassign(String id, String operator, @Nullable String reason);

    /**
     * Asks for the approval the response plan wants; it waits until somebody else decides.
     *
     * @throws uz.posbon.sdk.problem.ConflictException if the plan wants none, or the same waits already
     */
    Incident ask(String id, NewApproval approval);

    /** Does what was asked for; not by the one who asked. */
    Incident approve(String id, String approvalId, @Nullable String reason);

    /** Says no to what was asked for; not by the one who asked. */
    Incident refuse(String id, String approvalId, String reason);

    /** Does what was asked for without approval; everybody on shift is told, with the reason. */
    Incident override(String id, String approvalId, String reason);

    /** Does not ask any more; by the one who asked. */
    Incident withdraw(String id, String approvalId);

    /** Writes a note into the log. */
    LogEntry note(String id, String text);

    /** Marks a step of the checklist; skipping one needs a reason. */
    Incident mark(String id, String stepId, StepOutcome outcome, @Nullable String reason);

    /** Takes the mark of a step back. */
    Incident unmark(String id, String stepId);

    /**
     * Keeps a file with the incident; the same content under the same name is kept once.
     *
     * @param name file name without folders
     * @param mediaType e.g. {@code image/png}
     * @param content at most 64 MiB
     * @param cameraId camera it shows
     */
    Incident attach(String id, String name, String mediaType, byte[] content, @Nullable String cameraId);

    /** The content of a file kept with it. */
    byte[] attachment(String id, String attachmentId);

    /** Hands it over to another agency; it stays open here until it is closed. */
    Incident handOver(String id, String agencyId, @Nullable String text);

    /** Says that the agency has taken it, and who took it there. */
    Incident acceptHandover(String id, String agencyId, @Nullable String acceptedBy);

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

    /** As {@link #assign(String, String, String, Instant)}, told to the unit only after {@code hold} (up to 60 s). */
    Assignment assignHeld(String incidentId, String unitId, @Nullable String overrideReason, Duration hold);

    /** Records that the unit reached a status, CLEARED included. {@code time} null means now. */
    Assignment status(String assignmentId, AssignmentStatus status, @Nullable Instant time);
}
