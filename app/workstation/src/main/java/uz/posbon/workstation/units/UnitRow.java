package uz.posbon.workstation.units;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit on the board, all texts ready to show.
 *
 * @param since the time in the status counts from here
 * @param incident number of the incident it works on; may be empty
 * @param crew people on board; may be empty
 * @param seen when it said where it is; null when it never did
 * @param stale whether that is too long ago to believe
 * @param overdue whether it has not reported for too long
 * @param districtId where it is; empty when nobody knows or outside of every district
 * @param search everything it can be found by, in small letters
 */
record UnitRow(
        String id,
        String callSign,
        String agencyId,
        String agency,
        StatusLook look,
        String status,
        Instant since,
        String incident,
        String crew,
        String capabilities,
        @Nullable Instant seen,
        boolean stale,
        boolean overdue,
        String districtId,
        String district,
        String search) {}
