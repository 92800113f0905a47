package uz.posbon.ui.video;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * As much of an address as may stand in a log. Cameras take user and password in the path, in the query or before the host, and what was typed by
 * hand falls into the wrong part easily; so a part is only shown where there is nothing to doubt about it.
 */
final class VideoAddress {

    /** Letters, digits and a few marks, as in "/Streaming/Channels/101" or "/live/ch00_0.sdp". */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._~-]*");
    private static final Pattern CREDENTIAL = Pattern.compile("(?i)(^|[^a-z])(user(name)?|usr|login|admin|root|pass(word|wd|wort)?|pwd|passwd|auth|token|secret|key)([^a-z]|$)");
    /** So many letters and digits in a row are a token: some recorders have nothing else in their paths. */
    private static final Pattern TOKEN = Pattern.compile("(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{14,}");

    private VideoAddress() {}

    /** Scheme, host, port and path as far as they are fit to be read by anybody; a file's whole path. */
    static String of(URI uri) {
        String scheme = uri.getScheme() == null ? "file" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (scheme.equals("file")) {
            return "file:" + (uri.getPath() == null ? "" : uri.getPath());
        }
        if (uri.getHost() == null || strayed(uri)) {
            // Whatever it is, the user or the password may be a part of what looks like a host.
            return scheme + ":";
        }
        String host = scheme + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        return harmless(uri.getRawPath()) ? host + uri.getRawPath() : host;
    }

    /** Whether a slash, a question mark or a hash within a password has ended what should come before the host. */
    private static boolean strayed(URI uri) {
        return has(uri.getRawPath()) || has(uri.getRawQuery()) || has(uri.getRawFragment());
    }

    private static boolean has(@Nullable String part) {
        return part != null && part.contains("@");
    }

    private static boolean harmless(@Nullable String path) {
        return path != null && PLAIN.matcher(path).matches() && !CREDENTIAL.matcher(path).find() && !TOKEN.matcher(path).find();
    }
}
