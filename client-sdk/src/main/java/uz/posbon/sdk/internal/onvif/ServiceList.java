package uz.posbon.sdk.internal.onvif;

import java.net.URI;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.xml.XmlNode;
import uz.posbon.sdk.onvif.DeviceFaultException;
import uz.posbon.sdk.onvif.NotOfferedException;
import uz.posbon.sdk.onvif.NotOnvifException;
import uz.posbon.sdk.onvif.OnvifServices;

/** Finds out where a device's services are: GetServices, and GetCapabilities for older devices. */
final class ServiceList {
    private static final SoapRequest SERVICES =
            new SoapRequest("GetServices", SoapRequest.DEVICE, SoapRequest.element("s:IncludeCapability", "false"));
    private static final SoapRequest CAPABILITIES =
            new SoapRequest("GetCapabilities", SoapRequest.DEVICE, SoapRequest.element("s:Category", "All"));

    private final SoapGateway gateway;
    private final URI device;
    private final DeviceUri uris;

    ServiceList(SoapGateway gateway, URI device) {
        this.gateway = gateway;
        this.device = device;
        this.uris = new DeviceUri(device);
    }

    OnvifServices ask() {
        try {
            XmlNode answer = gateway.call(device, SERVICES);
            OnvifServices found = new OnvifServices(service(answer, SoapRequest.MEDIA::equals), service(answer, SoapRequest.MEDIA2::equals),
                    service(answer, ServiceList::isPtz));
            if (found.media() != null || found.media2() != null) {
                return found;
            }
        } catch (NotOfferedException | DeviceFaultException e) {
            // Older than GetServices, which came with ONVIF 2.1; some say so with a fault of their own making.
            return capabilities();
        }
        return capabilities();
    }

    private OnvifServices capabilities() {
        XmlNode answer = gateway.call(device, CAPABILITIES);
        return new OnvifServices(uri(answer.textAt("Capabilities", "Media", "XAddr")), uri(answer.textAt("Capabilities", "Extension", "Media2", "XAddr")),
                uri(answer.textAt("Capabilities", "PTZ", "XAddr")));
    }

    private static boolean isPtz(String namespace) {
        return namespace.equals(SoapRequest.PTZ) || namespace.equals("http://www.onvif.org/ver10/ptz/wsdl");
    }

    private @Nullable URI service(XmlNode answer, Predicate<String> namespace) {
        return uri(answer.all("Service").filter(s -> namespace.test(s.textAt("Namespace"))).map(s -> s.textAt("XAddr")).findFirst().orElse(""));
    }

    private @Nullable URI uri(String text) {
        if (text.isEmpty()) {
            return null;
        }
        URI uri = uris.service(text);
        if (!uri.getRawPath().startsWith("/")) {
            throw new NotOnvifException(DeviceUri.name(device) + " gives a service an address without a path", null);
        }
        return uri;
    }
}
