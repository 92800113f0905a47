package uz.posbon.workstation.verb;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import uz.posbon.sdk.onvif.OnvifLogin;

/** A device's address as people and the catalogue write it, with the login in it, taken apart. */
public final class OnvifAddress {
    private OnvifAddress() {}

    /** The address without its login. */
    public static URI bare(URI address) {
        String authority = address.getRawAuthority();
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return URI.create(address.getScheme() + "://" + authority.substring(authority.lastIndexOf('@') + 1) + path);
    }

    /** The login in it, or {@link OnvifLogin#NONE}. */
    public static OnvifLogin login(URI address) {
        String userInfo = address.getRawUserInfo();
        if (userInfo == null) {
            return OnvifLogin.NONE;
        }
        int colon = userInfo.indexOf(':');
        return colon < 0
                ? new OnvifLogin(plain(userInfo), "")
                : new OnvifLogin(plain(userInfo.substring(0, colon)), plain(userInfo.substring(colon + 1)));
    }

    private static String plain(String encoded) {
        // In an address a plus is a plus.
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
