package uz.posbon.sdk.training.debrief;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What a line of the timeline tells. */
public record MomentKind(String code) implements Code {
    /** A step of the scenario has happened. */
    public static final MomentKind FIRED = new MomentKind("Fired");
    /** The trainer has let something happen. */
    public static final MomentKind INJECTED = new MomentKind("Injected");
    /** An expectation was met in time. */
    public static final MomentKind DONE = new MomentKind("Done");
    /** An expectation was met, but late. */
    public static final MomentKind LATE = new MomentKind("Late");
    /** The time of an expectation was over. */
    public static final MomentKind MISSED = new MomentKind("Missed");
    /** Something was done wrongly, or although it was forbidden. */
    public static final MomentKind WRONG = new MomentKind("Wrong");
    /** The trainer has written something down. */
    public static final MomentKind NOTE = new MomentKind("Note");
    /** The trainer has given a mark. */
    public static final MomentKind MARK = new MomentKind("Mark");

    /** The values of this version, in their natural order; a newer one may write others. */
    public static final List<MomentKind> KNOWN = List.of(FIRED, INJECTED, DONE, LATE, MISSED, WRONG, NOTE, MARK);

    public MomentKind {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
