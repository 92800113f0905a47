package uz.posbon.sdk.onvif;

/** The device is well and does not have this: no PTZ, no media service, a request it does not know. */
public final class NotOfferedException extends OnvifException {
    private static final long serialVersionUID = 1;

    public NotOfferedException(String message) {
        super(message, null);
    }
}
