package uz.posbon.sdk.training.debrief;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** A stretch of the way from an alarm to help. */
public record Stage(String code) implements Code {
    /** From an alarm to its acknowledgement. */
    public static final Stage ACKNOWLEDGED = new Stage("Acknowledged");
    /** From an alarm to its incident. */
    public static final Stage OPENED = new Stage("Opened");
    /** From the first alarm of an incident to the first unit sent to it and not taken back. */
    public static final Stage SENT = new Stage("Sent");
    /** From the first alarm of an incident to the first of these units on scene. */
    public static final Stage ON_SCENE = new Stage("OnScene");

    /** The values of this version, in their natural order; a newer one may write others. */
    public static final List<Stage> KNOWN = List.of(ACKNOWLEDGED, OPENED, SENT, ON_SCENE);

    public Stage {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
