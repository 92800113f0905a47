package uz.posbon.sdk.onvif;

import org.jspecify.annotations.Nullable;

/** Anything that keeps a camera from doing what it was asked. A message names the host and the request, never a login. */
public abstract sealed class OnvifException extends RuntimeException
        permits LoginRefusedException, DeviceUnreachableException, NotOnvifException, NotOfferedException, DeviceFaultException {
    private static final long serialVersionUID = 1;

    OnvifException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
