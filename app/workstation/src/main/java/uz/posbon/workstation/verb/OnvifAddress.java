package uz.posbon.workstation.verb;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.posbon.sdk.onvif.OnvifLogin;
import uz.posbon.workstation.words.Phrase;

/** A device's address as people and the catalogue write it, with the login in it, taken apart. */
public final class OnvifAddress {
    private static final Pattern NUMBER = Pattern.compile("(?:https?://((?:[^\\s/]*@)?))?(\\d{1,3})");

    private OnvifAddress() {}

    /**
     * An address, or the number of a device that was found, in both with the login where there is one: {@code http://anna:secret@10.0.0.5},
     * {@code http://anna:secret@2}, {@code 2}.
     *
     * @throws VerbException when it is neither; it does not repeat what was written, which may hold a password
     */
    static URI read(String text, List<URI> found) {
        Matcher number = NUMBER.matcher(text);
        try {
            if (number.matches()) {
                int which = Integer.parseInt(number.group(2));
                if (which < 1 || which > found.size()) {
                    throw new VerbException(Phrase.of("verb.onvif.unfound", "number", which));
                }
                URI device = bare(found.get(which - 1));
                return URI.create(device.getScheme() + "://" + (number.group(1) == null ? "" : number.group(1)) + device.getRawAuthority() + device.getRawPath());
            }
            URI address = URI.create(text);
            if (address.getHost() != null && address.getScheme() != null && address.getScheme().startsWith("http")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new VerbException(Phrase.of("verb.onvif.address"));
        }
        throw new VerbException(Phrase.of("verb.onvif.address"));
    }

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
