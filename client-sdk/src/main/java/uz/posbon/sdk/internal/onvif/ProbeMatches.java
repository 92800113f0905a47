package uz.posbon.sdk.internal.onvif;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import uz.posbon.sdk.internal.xml.XmlNode;
import uz.posbon.sdk.internal.xml.XmlReader;
import uz.posbon.sdk.onvif.FoundDevice;

/** Reads what devices answer to a probe. */
final class ProbeMatches {
    private static final String SCOPE = "onvif://www.onvif.org/";

    private ProbeMatches() {}

    /** Devices that can be asked over HTTP; one datagram may hold several. */
    static List<FoundDevice> read(byte[] datagram) throws XMLStreamException {
        return XmlReader.read(datagram).at("Body", "ProbeMatches").stream().flatMap(matches -> matches.all("ProbeMatch"))
                .map(ProbeMatches::device).filter(device -> !device.addresses().isEmpty()).toList();
    }

    private static FoundDevice device(XmlNode match) {
        List<String> scopes = words(match.textAt("Scopes")).toList();
        List<URI> addresses = words(match.textAt("XAddrs")).flatMap(ProbeMatches::address).toList();
        String id = match.textAt("EndpointReference", "Address");
        return new FoundDevice(id.isEmpty() ? addresses.toString() : id, addresses, scope(scopes, "name/"), scope(scopes, "hardware/"), scope(scopes, "location/"));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static Stream<URI> address(String text) {
        try {
            URI uri = new URI(text).parseServerAuthority();
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null ? Stream.of(uri) : Stream.empty();
        } catch (java.net.URISyntaxException e) {
            return Stream.empty();
        }
    }

    private static String scope(List<String> scopes, String kind) {
        String start = SCOPE + kind;
        return scopes.stream().filter(scope -> scope.startsWith(start)).map(scope -> decoded(scope.substring(start.length()))).findFirst().orElse("");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
