package uz.posbon.sdk.incident;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** How far a sent unit has come. */
public record AssignmentStatus(String code) implements Code {
    /** Told to go. */
    public static final AssignmentStatus DISPATCHED = new AssignmentStatus("Dispatched");
    /** On its way. */
    public static final AssignmentStatus EN_ROUTE = new AssignmentStatus("EnRoute");
    /** Arrived. */
    public static final AssignmentStatus ON_SCENE = new AssignmentStatus("OnScene");
    /** Carrying somebody away. */
    public static final AssignmentStatus TRANSPORTING = new AssignmentStatus("Transporting");
    /** At the hospital or other destination. */
    public static final AssignmentStatus AT_DESTINATION = new AssignmentStatus("AtDestination");
    /** The unit has left the incident. */
    public static final AssignmentStatus CLEARED = new AssignmentStatus("Cleared");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<AssignmentStatus> KNOWN = List.of(DISPATCHED, EN_ROUTE, ON_SCENE, TRANSPORTING, AT_DESTINATION, CLEARED);

    public AssignmentStatus {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
