package uz.posbon.sdk.catalogue;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One stream a camera offers, or the address of a single picture.
 *
 * @param role {@code Main} or {@code Sub}; {@link #STILL} is a JPEG or PNG picture of now over HTTP
 * @param uri absolute, or relative to the backend's base address
 * @param engine what the workstation has to play it with ({@code FFmpeg}, {@code VLC}); null leaves the choice to it
 */
public record CameraStream(
        String role, URI uri, @Nullable Integer width, @Nullable Integer height, @Nullable String codec, @Nullable String engine) {
    /** Role of what is no stream but a single picture. */
    public static final String STILL = "Still";

    /** Without the address: it may hold a login. */
    @Override
    public String toString() {
        return "CameraStream[" + role + "]";
    }
}
