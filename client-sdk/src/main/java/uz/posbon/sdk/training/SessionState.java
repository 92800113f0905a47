package uz.posbon.sdk.training;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** How a training session stands. */
public record SessionState(String code) implements Code {
    /** Its clock stands still: not begun yet, or held by the trainer. */
    public static final SessionState FROZEN = new SessionState("Frozen");
    /** Its clock goes. */
    public static final SessionState RUNNING = new SessionState("Running");
    /** Over; what happened can be looked at. */
    public static final SessionState ENDED = new SessionState("Ended");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<SessionState> KNOWN = List.of(FROZEN, RUNNING, ENDED);

    public SessionState {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
