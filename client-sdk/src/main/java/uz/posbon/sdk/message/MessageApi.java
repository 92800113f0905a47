package uz.posbon.sdk.message;

import java.util.List;

/**
 * Messages of the Dispatch API: what somebody has to tell the room, and who has taken note. The operator is the one this
 * client works for. Thread-safe. Every call blocks until the backend has answered, and what it answers is on its disk.
 *
 * <p>All calls throw {@link uz.posbon.sdk.problem.RefusedException} when the backend says no,
 * {@link uz.posbon.sdk.problem.ConflictException} when the state does not allow it, and
 * {@link uz.posbon.sdk.problem.UnreachableException} when there was no answer.
 */
public interface MessageApi {
    /**
     * Tells operators, displays of walls, or both; all or nothing.
     *
     * @throws uz.posbon.sdk.problem.ConflictException if one of the displays is locked by another
     */
    RoomMessage send(NewMessage message);

    /** The newest 200, newest first. */
    List<RoomMessage> list();

    /** One as it is now. */
    RoomMessage read(String id);

    /**
     * Takes note; a second time changes nothing.
     *
     * @throws uz.posbon.sdk.problem.RefusedException if it is for others
     */
    RoomMessage acknowledge(String id);

    /** Takes back what one has sent oneself. */
    RoomMessage withdraw(String id);
}
