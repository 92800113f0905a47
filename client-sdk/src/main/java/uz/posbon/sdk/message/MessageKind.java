package uz.posbon.sdk.message;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What a message is about. */
public record MessageKind(String code) implements Code {
    /** Somebody's own words to the room. */
    public static final MessageKind BROADCAST = new MessageKind("Broadcast");
    /** An incident has got another operator; the text is the reason. */
    public static final MessageKind REASSIGNED = new MessageKind("Reassigned");

    /** Somebody asks for the approval a plan wants; taken back once that is decided. */
    public static final MessageKind APPROVAL_ASKED = new MessageKind("ApprovalAsked");
    /** What one asked for was approved, and done. */
    public static final MessageKind APPROVED = new MessageKind("Approved");
    /** What one asked for was refused; the text says why. */
    public static final MessageKind REFUSED = new MessageKind("Refused");
    /** What a plan wants approved was done without; the text says why. */
    public static final MessageKind OVERRIDDEN = new MessageKind("Overridden");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<MessageKind> KNOWN = List.of(BROADCAST, REASSIGNED, APPROVAL_ASKED, APPROVED, REFUSED, OVERRIDDEN);

    public MessageKind {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
