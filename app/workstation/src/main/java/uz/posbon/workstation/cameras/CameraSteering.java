package uz.posbon.workstation.cameras;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraControl;
import uz.posbon.sdk.onvif.OnvifDevice;
import uz.posbon.workstation.verb.OnvifAddress;

/** Finds the device behind a camera that can be moved. Thread-safe. */
public final class CameraSteering {
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
        return onvif.device(OnvifAddress.bare(control.uri()), OnvifAddress.login(control.uri()));
    }
}
