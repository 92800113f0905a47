package uz.posbon.sdk.alarm;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** CAP 1.2 status: whether a message is about the real world. */
public record MessageStatus(String code) implements Code {
    /** Act on it. */
    public static final MessageStatus ACTUAL = new MessageStatus("Actual");
    /** Only for those who take part in the exercise. */
    public static final MessageStatus EXERCISE = new MessageStatus("Exercise");
    /** Internal function of the network. */
    public static final MessageStatus SYSTEM = new MessageStatus("System");
    /** Technical test, to be disregarded. */
    public static final MessageStatus TEST = new MessageStatus("Test");
    /** Not actionable yet. */
    public static final MessageStatus DRAFT = new MessageStatus("Draft");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<MessageStatus> KNOWN = List.of(ACTUAL, EXERCISE, SYSTEM, TEST, DRAFT);

    public MessageStatus {
        Code.check(code);
    }

    /** Whether this is anything but the real world, and has to be marked so wherever it is shown. */
    public boolean isDrill() {
        return !equals(ACTUAL);
    }

    @Override
    public String toString() {
        return code;
    }
}
