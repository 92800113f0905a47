package uz.posbon.sdk.incident;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** Whether the room still works on an incident (EIDO common status registry). */
public record IncidentStatus(String code) implements Code {
    /** The room works on it. */
    public static final IncidentStatus ACTIVE = new IncidentStatus("Active");
    /** Ended with a disposition; a merged incident is closed too. */
    public static final IncidentStatus CLOSED = new IncidentStatus("Closed");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<IncidentStatus> KNOWN = List.of(ACTIVE, CLOSED);

    public IncidentStatus {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
