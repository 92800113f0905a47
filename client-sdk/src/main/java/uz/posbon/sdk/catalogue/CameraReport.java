package uz.posbon.sdk.catalogue;

import java.time.Instant;

/**
 * Whether a camera delivers to somebody who watches it.
 *
 * @param state {@link #LIVE} or {@link #LOST}
 * @param since when it became so, by the watcher's clock
 */
public record CameraReport(String cameraId, String state, Instant since) {
    /** Its pictures come. */
    public static final String LIVE = "live";

    /** They do not. */
    public static final String LOST = "lost";
}
