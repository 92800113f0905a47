package uz.posbon.workstation.verb;

import java.time.Instant;
import java.util.List;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.words.Phrase;

/**
 * What a verb reads its words against: the picture, the selection, the moment, and how long ways take.
 *
 * @param pending what was done at this desk and is not confirmed; the picture shows incidents it opens
 * @param begun the picture the operator saw when he began the line: what he did not see he must not overwrite
 * @param id of this desk, the same as long as it is open
 * @param operator who sits at it
 * @param roles what he may do; everything, until the backend has said otherwise
 * @param replay whether another time is shown, so that nothing can be sent whoever he is
 */
public record DeskState(
        Picture picture, List<OutboxEntry> pending, Picture begun, Focus focus, Instant now, Journeys journeys, String id, String operator,
        List<Role> roles, boolean replay) {
    /** One of the moment. */
    public DeskState(
            Picture picture, List<OutboxEntry> pending, Picture begun, Focus focus, Instant now, Journeys journeys, String id, String operator, List<Role> roles) {
        this(picture, pending, begun, focus, now, journeys, id, operator, roles, false);
    }

    /** Why a dispatcher's work cannot be done here; says nothing where it can. */
    public Phrase barred() {
        return replay ? Phrase.of("problem.replay") : roles.contains(Role.DISPATCHER) ? Phrase.NOTHING : Phrase.of("notice.viewer");
    }

    /** What can be offered to him: his roles, and none of them in a replay. */
    public List<Role> offered() {
        return replay ? List.of() : roles;
    }

    /** Whether what takes this role can be done here: in a replay only what anybody who looks may do. */
    public boolean offers(Role role) {
        return replay ? role.equals(Role.VIEWER) : roles.contains(role);
    }

    /** The same with another picture, for whoever looks at more than the desk holds. */
    public DeskState seeing(Picture other) {
        return new DeskState(other, pending, begun, focus, now, journeys, id, operator, roles, replay);
    }

    /** The same, for a line that was begun when {@code earlier} was on the screen. */
    public DeskState begunAt(Picture earlier) {
        return new DeskState(picture, pending, earlier, focus, now, journeys, id, operator, roles, replay);
    }
}
