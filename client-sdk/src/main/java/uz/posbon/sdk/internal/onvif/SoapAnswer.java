package uz.posbon.sdk.internal.onvif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import okhttp3.Challenge;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.xml.XmlNode;
import uz.posbon.sdk.internal.xml.XmlReader;
import uz.posbon.sdk.onvif.DeviceFaultException;
import uz.posbon.sdk.onvif.DeviceUnreachableException;
import uz.posbon.sdk.onvif.LoginRefusedException;
import uz.posbon.sdk.onvif.NotOfferedException;
import uz.posbon.sdk.onvif.NotOnvifException;
import uz.posbon.sdk.onvif.OnvifException;

/**
 * What a device answered.
 *
 * @param what host and operation, for messages
 * @param body the SOAP body, or why there is none
 */
record SoapAnswer(String what, int status, String contentType, List<Challenge> challenges, Body body) {
    private static final Set<String> REFUSALS = Set.of("NotAuthorized", "FailedAuthentication", "InvalidSecurity", "InvalidSecurityToken", "FailedCheck");
    private static final Set<String> UNKNOWN = Set.of("ActionNotSupported", "NoSuchService", "OptionalActionNotImplemented");

    /** The SOAP body, or what kept it from being read. */
    record Body(@Nullable XmlNode node, @Nullable XMLStreamException error) {
        static Body of(byte[] document) {
            try {
                XmlNode envelope = XmlReader.read(document);
                return new Body(envelope.name().equals("Envelope") ? envelope.at("Body").orElse(null) : null, null);
            } catch (XMLStreamException e) {
                return new Body(null, e);
            }
        }
    }

    /** Whether it is the login, or its lack, that the device minds. */
    boolean refusesLogin() {
        return status == 401 || status == 403 || fault().filter(f -> codes(f).stream().anyMatch(REFUSALS::contains) || saysUnauthorized(f)).isPresent();
    }

    /** Some devices say it in words alone. */
    private static boolean saysUnauthorized(XmlNode fault) {
        String reason = reason(fault).toLowerCase(Locale.ROOT);
        return reason.contains("not authorized") || reason.contains("unauthorized") || reason.contains("authority failure");
    }

    /**
     * The element inside the body.
     *
     * @throws OnvifException if the device did not do what it was asked
     */
    XmlNode content() {
        Optional<XmlNode> fault = fault();
        if (refusesLogin()) {
            throw new LoginRefusedException(what + ": the device refuses the login");
        }
        if (fault.isPresent()) {
            throw failure(fault.get());
        }
        XmlNode node = body.node();
        if (status == 200 && node != null && !node.children().isEmpty()) {
            return node.children().getFirst();
        }
        if (status >= 500) {
            throw new DeviceUnreachableException(what + ": the device cannot now (status " + status + ")", null);
        }
        throw new NotOnvifException(what + " was answered with something else than SOAP (status " + status + ", "
                + (contentType.isEmpty() ? "no content type" : contentType) + ")", body.error());
    }

    private OnvifException failure(XmlNode fault) {
        List<String> codes = codes(fault);
        String reason = reason(fault);
        String message = what + ": " + (reason.isEmpty() ? "the device gives no reason" : reason) + " (" + String.join(", ", codes) + ")";
        return codes.stream().anyMatch(UNKNOWN::contains) ? new NotOfferedException(message) : new DeviceFaultException(message, codes, reason);
    }

    private Optional<XmlNode> fault() {
        XmlNode node = body.node();
        return node == null ? Optional.empty() : node.at("Fault");
    }

    /** SOAP 1.2 nests its codes; SOAP 1.1, which old devices fall back to, has one. */
    private static List<String> codes(XmlNode fault) {
        return Stream.concat(fault.all("Code").flatMap(XmlNode::tree).filter(n -> n.name().equals("Value")), fault.all("faultcode"))
                .map(XmlNode::text).map(code -> code.substring(code.indexOf(':') + 1)).toList();
    }

    private static String reason(XmlNode fault) {
        String reason = fault.textAt("Reason", "Text");
        String said = reason.isEmpty() ? fault.textAt("faultstring") : reason;
        return said.length() > 500 ? said.substring(0, 500) : said;
    }
}
