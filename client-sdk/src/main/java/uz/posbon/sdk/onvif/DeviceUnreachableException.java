package uz.posbon.sdk.onvif;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The device did not answer in time, or said that it cannot now. Whether it did what was asked is not known. */
public final class DeviceUnreachableException extends OnvifException {
    private static final long serialVersionUID = 1;

    public DeviceUnreachableException(String message, @Nullable IOException cause) {
        super(message, cause);
    }
}
