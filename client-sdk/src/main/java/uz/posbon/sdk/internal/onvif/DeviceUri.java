package uz.posbon.sdk.internal.onvif;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import uz.posbon.sdk.onvif.NotOnvifException;
import uz.posbon.sdk.onvif.OnvifLogin;

/** Addresses as devices give them, made into ones that lead there; {@link uz.posbon.sdk.onvif.OnvifDevice} says by which rules. */
final class DeviceUri {
    private final URI caller;

    /** @param caller the device as it is reached from here */
    DeviceUri(URI caller) {
        this.caller = caller;
    }

    /** Where a service is: never another host than the caller's. */
    URI service(String given) {
        URI uri = read(given);
        boolean same = caller.getHost().equalsIgnoreCase(uri.getHost()) && caller.getScheme().equalsIgnoreCase(uri.getScheme());
        return at(caller.getScheme(), caller.getHost(), same ? uri.getPort() : caller.getPort(), uri);
    }

    /** Where pictures are. */
    URI media(String given) {
        URI uri = read(given);
        String host = uri.getHost();
        return host == null || cannotBe(host) ? at(uri.getScheme(), caller.getHost(), uri.getPort(), uri) : uri;
    }

    /** The address with the login in it, if it leads to the device itself. */
    URI withLogin(URI uri, OnvifLogin login) {
        if (!login.given() || !caller.getHost().equalsIgnoreCase(uri.getHost())) {
            return uri;
        }
        return at(uri.getScheme(), encode(login.user()) + ":" + encode(login.password()) + "@" + uri.getHost(), uri.getPort(), uri);
    }

    private boolean cannotBe(String host) {
        Optional<InetAddress> given = literal(host);
        Optional<InetAddress> ours = literal(caller.getHost());
        return given.filter(g -> g.isAnyLocalAddress()
                        || g.isLoopbackAddress() && !ours.map(InetAddress::isLoopbackAddress).orElse(false)
                        || g.isLinkLocalAddress() && !ours.map(InetAddress::isLinkLocalAddress).orElse(false)
                        || g.isSiteLocalAddress() && ours.map(DeviceUri::isPublic).orElse(true))
                .isPresent() || host.equalsIgnoreCase("localhost") && !ours.map(InetAddress::isLoopbackAddress).orElse(false);
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isSiteLocalAddress() && !address.isLoopbackAddress() && !address.isLinkLocalAddress();
    }

    /** An address written in figures; a name is not looked up. */
    private static Optional<InetAddress> literal(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static URI at(String scheme, String authority, int port, URI rest) {
        String path = rest.getRawPath() == null ? "" : rest.getRawPath();
        String query = rest.getRawQuery() == null ? "" : "?" + rest.getRawQuery();
        return URI.create(scheme + "://" + authority + (port < 0 ? "" : ":" + port) + path + query);
    }

    /** Takes what devices really send: spaces, brackets and a user in the middle of it. */
    private static URI read(String given) {
        try {
            URI uri = new URI(escaped(given.strip())).parseServerAuthority();
            if (uri.getScheme() == null || uri.isOpaque()) {
                throw new URISyntaxException("?", "no scheme or host");
            }
            String host = uri.getHost();
            // A user that the device wrote into it is dropped: it is not ours, and it is often a default password.
            return host == null ? uri : at(uri.getScheme().toLowerCase(Locale.ROOT), host, uri.getPort(), uri);
        } catch (URISyntaxException e) {
            // Without the cause: it would repeat the address, and with it what may be a password.
            throw new NotOnvifException("the device gave an address that cannot be read", null);
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(" \"<>\\^`{|}".indexOf(c) < 0 ? String.valueOf((char) c) : String.format(Locale.ROOT, "%%%02X", c)));
        return out.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Host and port, fit for a message. */
    static String name(URI uri) {
        String host = uri.getHost();
        return (host == null ? "?" : host) + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }
}
