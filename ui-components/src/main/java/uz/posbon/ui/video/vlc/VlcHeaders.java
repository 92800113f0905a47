package uz.posbon.ui.video.vlc;

import java.util.Locale;
import java.util.Map;

/** The request headers libvlc can be told to send. */
final class VlcHeaders {

    private static final Map<String, String> OPTIONS = Map.of("user-agent", ":http-user-agent=", "referer", ":http-referrer=");

    private VlcHeaders() {}

    /** Whether it sends all of them; a stream that needs others is not one for libvlc. */
    static boolean all(Map<String, String> headers) {
        return headers.keySet().stream().allMatch(name -> OPTIONS.containsKey(name.toLowerCase(Locale.ROOT)));
    }

    /** What stands before the value. */
    static String option(String name) {
        return OPTIONS.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
}
