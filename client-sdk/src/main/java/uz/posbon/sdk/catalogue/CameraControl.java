package uz.posbon.sdk.catalogue;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a camera that can be moved takes its orders.
 *
 * @param protocol {@code Onvif}
 * @param uri for Onvif the address of the device service; it may hold a user and a password and is never to be logged
 * @param profile token of the media profile to move; null means the first one that can
 */
public record CameraControl(String protocol, URI uri, @Nullable String profile) {
    @Override
    public String toString() {
        return "CameraControl[" + protocol + "]";
    }
}
