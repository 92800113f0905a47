package uz.posbon.workstation.cameras;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraControl;
import uz.posbon.sdk.onvif.OnvifDevice;
import uz.posbon.sdk.onvif.OnvifLogin;

/** Finds the device behind a camera that can be moved. Thread-safe. */
public final class CameraSteering implements AutoCloseable {
    private static final String ONVIF = "Onvif";

    private final OnvifClient onvif;
    private final Function<String, Optional<Camera>> cameras;
    private final Executor background;

    /**
     * @param cameras a camera of the catalogue by its id
     * @param background runs what blocks
     */
    public CameraSteering(OnvifClient onvif, Function<String, Optional<Camera>> cameras, Executor background) {
        this.onvif = onvif;
        this.cameras = cameras;
        this.background = background;
    }

    /** Whether the camera can be moved from here. Asks nobody. */
    public boolean canSteer(String cameraId) {
        return control(cameraId).isPresent();
    }

    /** A hand's way to the camera; nothing is sent yet. Empty when it cannot be moved. Whoever takes it closes it. */
    public Optional<OnvifPtz> of(String cameraId) {
        return control(cameraId).map(control -> new OnvifPtz(device(control), control.profile(), background));
    }

    private Optional<CameraControl> control(String cameraId) {
        return cameras.apply(cameraId).map(Camera::control).filter(control -> control.protocol().equalsIgnoreCase(ONVIF));
    }

    private OnvifDevice device(CameraControl control) {
        URI address = control.uri();
        String authority = address.getRawAuthority();
        String bare = address.getScheme() + "://" + authority.substring(authority.lastIndexOf('@') + 1)
                + (address.getRawPath() == null ? "" : address.getRawPath());
        return onvif.device(URI.create(bare), login(address.getRawUserInfo()));
    }

    private static OnvifLogin login(@Nullable String userInfo) {
        if (userInfo == null) {
            return OnvifLogin.NONE;
        }
        int colon = userInfo.indexOf(':');
        return colon < 0 ? new OnvifLogin(plain(userInfo), "") : new OnvifLogin(plain(userInfo.substring(0, colon)), plain(userInfo.substring(colon + 1)));
    }

    private static String plain(String encoded) {
        // In a URI a plus is a plus.
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        onvif.close();
    }
}
