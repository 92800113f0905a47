package uz.posbon.sdk.alarm;

import java.time.Instant;
import java.util.List;

/**
 * The Alarm API: raise alarms and lead them through their life (TMF642 and ISA-18.2 verbs). Thread-safe. Every call
 * blocks until the backend has answered, and what it answers is on its disk.
 *
 * <p>All calls throw {@link uz.posbon.sdk.problem.RefusedException} when the backend says no (404 for an id it does
 * not know, 422 for a field that cannot be), {@link uz.posbon.sdk.problem.ConflictException} when the alarm's state
 * does not allow it, and {@link uz.posbon.sdk.problem.UnreachableException} when there was no answer.
 */
public interface AlarmApi {
    /** The most alarms that go out together. */
    int BATCH = 500;

    /** Raises an alarm; a message (identifier, sender, sent) that was raised before gives the alarm of that time. */
    Alarm raise(NewAlarm alarm);

    /**
     * Raises many alarms, each by itself: one that is refused keeps no other from being raised. For gateways whose sources speak together; costs
     * a fraction of as many calls of {@link #raise}. Goes out in batches of {@value #BATCH}.
     *
     * @return what became of each, in the order given; they are on the backend's disk
     */
    List<RaisedAlarm> raiseAll(List<NewAlarm> alarms);

    /**
     * Takes CAP 1.1 or 1.2 as it came from a feed: one alert, or a wrapper (Atom, EDXL-DE) with several.
     *
     * @throws uz.posbon.sdk.problem.RefusedException if nothing in it could be taken; the problem names the element
     */
    CapReport raiseCap(byte[] document);

    /** Alarms, newest first; page on with {@link AlarmQuery#before}. */
    List<Alarm> list(AlarmQuery query);

    /** One alarm as it is now. */
    Alarm read(String id);

    /** Takes notice, in the operator's name. Again changes nothing. */
    Alarm acknowledge(String id);

    /** Takes notice of many at once, all or none; at most 1000. Gives them as they are then. */
    List<Alarm> acknowledge(List<String> ids);

    /** Takes the notice back. */
    Alarm unacknowledge(String id);

    /** Says that the condition ended. An alarm that is cleared but not acknowledged stays on the list. */
    Alarm clear(String id);

    /** Adds a remark in the operator's name. */
    Alarm comment(String id, String text);

    /** Puts it aside until {@code until}, which has to lie in the future by the backend's clock. */
    Alarm shelve(String id, Instant until, String reason);

    /** Brings it back before its time. */
    Alarm unshelve(String id);

    /** Marks it as a nuisance, for a reason; that takes notice of it as well. */
    Alarm markNuisance(String id, String reason);

    /** Takes that mark back. */
    Alarm unmarkNuisance(String id);

    /** Puts {@code ids} under the alarm {@code parentId}; gives the alarms that changed. */
    List<Alarm> group(String parentId, List<String> ids);

    /** Takes {@code ids} out of their groups; gives the alarms that changed. */
    List<Alarm> ungroup(List<String> ids);

    /** Links it to an open incident. */
    Alarm link(String id, String incidentId);

    /** Undoes the link to its incident. */
    Alarm unlink(String id);
}
