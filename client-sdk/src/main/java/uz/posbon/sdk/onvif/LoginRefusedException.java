package uz.posbon.sdk.onvif;

/**
 * The device did not take the login, or the login may not do this. Do not repeat it by itself: many cameras lock an account after a
 * few wrong passwords.
 */
public final class LoginRefusedException extends OnvifException {
    private static final long serialVersionUID = 1;

    public LoginRefusedException(String message) {
        super(message, null);
    }
}
