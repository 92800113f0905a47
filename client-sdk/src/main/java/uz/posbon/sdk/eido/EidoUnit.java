package uz.posbon.sdk.eido;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit the sender has on the case. It is told for information: a desk does not command another centre's units.
 *
 * @param id given by the sender
 * @param name call sign
 * @param type EIDO emergency resource type registry, e.g. {@code GroundALSAmbulance}
 * @param agencyId whose it is
 * @param status how far it has come: one of our assignment statuses where the sender says so, else his word
 * @param time since when
 * @param assignedBy who sent it
 * @param capabilities what it can do, in the sender's words
 */
public record EidoUnit(
        String id,
        String name,
        String type,
        @Nullable String agencyId,
        String status,
        Instant time,
        @Nullable String assignedBy,
        List<String> capabilities) {
    public EidoUnit {
        capabilities = List.copyOf(capabilities);
    }
}
