package uz.posbon.sdk.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Assignment;

/**
 * A crew or vehicle that can be sent (EIDO emergency resource).
 *
 * @param id for ever, e.g. {@code A-103}; also the call sign unless {@code callSign} differs
 * @param resourceType EIDO emergency resource type registry, e.g. {@code GroundALSAmbulance}
 * @param capabilities what it can do; response plans ask for these
 * @param stationId site it belongs to
 * @param incidentId incident it works on
 * @param assignmentId its open assignment there
 * @param crew people on board
 * @param phone how to call it
 * @param onDutySince since when it is in service without a break
 */
public record Unit(
        String id,
        long version,
        String callSign,
        String agencyId,
        String resourceType,
        Set<String> capabilities,
        @Nullable String stationId,
        UnitStatus status,
        Instant statusTime,
        @Nullable String incidentId,
        @Nullable String assignmentId,
        @Nullable Integer crew,
        @Nullable String phone,
        @Nullable Instant onDutySince,
        Map<String, Object> more) {

    /** The same, sent. */
    public Unit sent(Assignment assignment) {
        return new Unit(
                id, version, callSign, agencyId, resourceType, capabilities, stationId, UnitStatus.DISPATCHED, statusTime, assignment.incidentId(),
                assignment.id(), crew, phone, onDutySince, more);
    }
}
