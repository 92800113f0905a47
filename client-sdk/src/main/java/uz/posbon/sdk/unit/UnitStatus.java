package uz.posbon.sdk.unit;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What a unit is doing (NENA/APCO unit status registry). */
public record UnitStatus(String code) implements Code {
    /** Can be sent. */
    public static final UnitStatus AVAILABLE = new UnitStatus("Available");
    /** Told to go. */
    public static final UnitStatus DISPATCHED = new UnitStatus("Dispatched");
    /** On its way. */
    public static final UnitStatus EN_ROUTE = new UnitStatus("EnRoute");
    /** Arrived. */
    public static final UnitStatus ON_SCENE = new UnitStatus("OnScene");
    /** Carrying somebody away from the scene. */
    public static final UnitStatus TRANSPORTING = new UnitStatus("Transporting");
    /** At the hospital or other destination. */
    public static final UnitStatus AT_DESTINATION = new UnitStatus("AtDestination");
    /** Cannot be sent. */
    public static final UnitStatus OUT_OF_SERVICE = new UnitStatus("OutOfService");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<UnitStatus> KNOWN = List.of(AVAILABLE, DISPATCHED, EN_ROUTE, ON_SCENE, TRANSPORTING, AT_DESTINATION, OUT_OF_SERVICE);

    public UnitStatus {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
