package uz.posbon.sdk.message;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What a message is about. */
public record MessageKind(String code) implements Code {
    /** Somebody's own words to the room. */
    public static final MessageKind BROADCAST = new MessageKind("Broadcast");
    /** An incident has got another operator; the text is the reason. */
    public static final MessageKind REASSIGNED = new MessageKind("Reassigned");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<MessageKind> KNOWN = List.of(BROADCAST, REASSIGNED);

    public MessageKind {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
