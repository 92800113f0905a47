package uz.posbon.sdk.catalogue;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One stream a camera offers.
 *
 * @param role {@code Main} or {@code Sub}
 * @param uri absolute, or relative to the backend's base address
 */
public record CameraStream(String role, URI uri, @Nullable Integer width, @Nullable Integer height, @Nullable String codec) {}
