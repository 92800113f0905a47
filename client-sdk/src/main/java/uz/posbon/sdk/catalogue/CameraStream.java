package uz.posbon.sdk.catalogue;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One stream a camera offers.
 *
 * @param role {@code Main} or {@code Sub}
 * @param uri absolute, or relative to the backend's base address
 * @param engine what the workstation has to play it with ({@code FFmpeg}, {@code VLC}); null leaves the choice to it
 */
public record CameraStream(
        String role, URI uri, @Nullable Integer width, @Nullable Integer height, @Nullable String codec, @Nullable String engine) {
    /** Without the address: it may hold a login. */
    @Override
    public String toString() {
        return "CameraStream[" + role + "]";
    }
}
