package uz.posbon.sdk.internal.eido;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers to call back, as URIs. */
final class TelUri {
    private static final String TEL = "tel:";
    private static final String PLAIN = "0123456789+-.()*#";

    private TelUri() {}

    static String of(String phone) {
        StringBuilder uri = new StringBuilder(TEL);
        for (byte octet : phone.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c != '#' && PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
            }
        }
        return uri.toString();
    }

    /** The number of the first {@code tel:}, else the user of the first {@code sip:}, else the first as it is. */
    static Optional<String> number(List<String> uris) {
        return uris.stream().filter(u -> scheme(u).equals("tel")).findFirst().map(u -> readable(u.substring(TEL.length()).split(";", 2)[0]))
                .or(() -> uris.stream().filter(u -> scheme(u).startsWith("sip")).findFirst()
                        .map(u -> readable(u.substring(u.indexOf(':') + 1).split("[;@?]", 2)[0])))
                .or(() -> uris.stream().findFirst())
                .map(String::strip)
                .filter(number -> !number.isEmpty());
    }

    private static String scheme(String uri) {
        int colon = uri.indexOf(':');
        return colon < 0 ? "" : uri.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static String readable(String escaped) {
        try {
            return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A per cent sign that escapes nothing: the number as it stands says more than none.
            return escaped;
        }
    }
}
