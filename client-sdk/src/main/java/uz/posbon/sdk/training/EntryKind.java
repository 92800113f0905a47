package uz.posbon.sdk.training;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What a line in the log of a training session is. */
public record EntryKind(String code) implements Code {
    /** A step of the scenario has happened. */
    public static final EntryKind STEP_FIRED = new EntryKind("StepFired");
    /** The trainer has let something happen. */
    public static final EntryKind INJECTED = new EntryKind("Injected");
    /** The trainer has written something down. */
    public static final EntryKind NOTE = new EntryKind("Note");
    /** The trainer has given points, with or without words. */
    public static final EntryKind MARK = new EntryKind("Mark");
    /** How many keys and clicks a trainee has used so far. */
    public static final EntryKind HANDS = new EntryKind("Hands");
    /** Something of these that only the trainer may know. */
    public static final EntryKind WITHHELD = new EntryKind("Withheld");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<EntryKind> KNOWN = List.of(STEP_FIRED, INJECTED, NOTE, MARK, HANDS, WITHHELD);

    public EntryKind {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
