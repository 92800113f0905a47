package uz.posbon.workstation.verb;

import java.time.Instant;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.recommend.Journeys;

/**
 * What a verb reads its words against: the picture, the selection, the moment, and how long ways take.
 *
 * @param begun the picture the operator saw when he began the line: what he did not see he must not overwrite
 * @param id of this desk, the same as long as it is open
 * @param operator who sits at it
 */
public record DeskState(Picture picture, Picture begun, Focus focus, Instant now, Journeys journeys, String id, String operator) {
    /** The same, for a line that was begun when {@code earlier} was on the screen. */
    public DeskState begunAt(Picture earlier) {
        return new DeskState(picture, earlier, focus, now, journeys, id, operator);
    }
}
