package uz.posbon.ui.video;

import java.time.Instant;

/**
 * What is to be kept of a camera, by whom and why.
 *
 * @param cameraId the application's id
 * @param cameraName as operators read it
 * @param from first moment that matters
 * @param to last moment that matters
 * @param operator who asks
 * @param reason why; never empty
 */
public record EvidenceOrder(String cameraId, String cameraName, Instant from, Instant to, String operator, String reason) {

    public EvidenceOrder {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("evidence needs a reason");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("evidence ends at " + to + ", before it begins at " + from);
        }
    }
}
