package uz.posbon.sdk.internal.onvif;

import uz.posbon.sdk.internal.xml.XmlText;

/**
 * One request, without who asks.
 *
 * @param name of the operation, for messages
 * @param namespace of the service
 * @param content of the operation's element; {@code s:} is the service, {@code tt:} ONVIF's schema
 */
record SoapRequest(String name, String namespace, String content) {
    static final String DEVICE = "http://www.onvif.org/ver10/device/wsdl";
    static final String MEDIA = "http://www.onvif.org/ver10/media/wsdl";
    static final String MEDIA2 = "http://www.onvif.org/ver20/media/wsdl";
    static final String PTZ = "http://www.onvif.org/ver20/ptz/wsdl";

    /** The {@code action} parameter of its content type. */
    String action() {
        return namespace + "/" + name;
    }

    /** @param security header, or empty */
    String envelope(String security) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:tt=\"http://www.onvif.org/ver10/schema\" xmlns:s=\"" + namespace + "\">"
                + (security.isEmpty() ? "" : "<e:Header>" + security + "</e:Header>")
                + "<e:Body><s:" + name + ">" + content + "</s:" + name + "></e:Body></e:Envelope>";
    }

    static String element(String name, String text) {
        return "<" + name + ">" + XmlText.of(text) + "</" + name + ">";
    }
}
