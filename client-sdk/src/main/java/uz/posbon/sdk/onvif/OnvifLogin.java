package uz.posbon.sdk.onvif;

/** User and password of a device. Shows neither. */
public record OnvifLogin(String user, String password) {
    /** For a device that asks for no login. */
    public static final OnvifLogin NONE = new OnvifLogin("", "");

    /** @throws IllegalArgumentException for a line break or another control character, which no header may hold */
    public OnvifLogin {
        if ((user + password).codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a login has no control characters");
        }
    }

    /** Whether there is one to show to the device. */
    public boolean given() {
        return !user.isEmpty();
    }

    @Override
    public String toString() {
        return given() ? "OnvifLogin[hidden]" : "OnvifLogin[none]";
    }
}
