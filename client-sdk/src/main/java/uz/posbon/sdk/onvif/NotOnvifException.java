package uz.posbon.sdk.onvif;

import org.jspecify.annotations.Nullable;

/** Something answered, but not as an ONVIF device does: another kind of server, or an answer that breaks the rules. */
public final class NotOnvifException extends OnvifException {
    private static final long serialVersionUID = 1;

    public NotOnvifException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
