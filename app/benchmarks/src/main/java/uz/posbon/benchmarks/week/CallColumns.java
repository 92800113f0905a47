package uz.posbon.benchmarks.week;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.incident.AssignmentStatus;

/** The columns of DataSF's fire department calls for service, by their names there. */
final class CallColumns {
    static final String CALL = "Call Number";
    static final String UNIT = "Unit ID";
    static final String CALL_TYPE = "Call Type";
    static final String RECEIVED = "Received DtTm";
    static final String DISPOSITION = "Call Final Disposition";
    static final String UNIT_TYPE = "Unit Type";
    static final String PRIORITY = "Final Priority";
    static final String ADDRESS = "Address";
    static final String CITY = "City";
    static final String LOCATION = "Location";

    /** The column of each status, in the natural order of the statuses. */
    static final Map<AssignmentStatus, String> STATUS = statusColumns();

    /** Without these a file says too little; the others may be missing. */
    static final List<String> REQUIRED = List.of(
            CALL, UNIT, CALL_TYPE, RECEIVED, "Dispatch DtTm", "Response DtTm", "On Scene DtTm", "Transport DtTm",
            "Hospital DtTm", "Available DtTm", DISPOSITION);

    private CallColumns() {}

    private static Map<AssignmentStatus, String> statusColumns() {
        Map<AssignmentStatus, String> columns = new LinkedHashMap<>();
        columns.put(AssignmentStatus.DISPATCHED, "Dispatch DtTm");
        columns.put(AssignmentStatus.EN_ROUTE, "Response DtTm");
        columns.put(AssignmentStatus.ON_SCENE, "On Scene DtTm");
        columns.put(AssignmentStatus.TRANSPORTING, "Transport DtTm");
        columns.put(AssignmentStatus.AT_DESTINATION, "Hospital DtTm");
        columns.put(AssignmentStatus.CLEARED, "Available DtTm");
        return Collections.unmodifiableMap(columns);
    }
}
