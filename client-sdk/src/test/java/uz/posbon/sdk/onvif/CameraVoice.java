package uz.posbon.sdk.onvif;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a camera; its habits can be changed before it speaks. Prefixes are deliberately none of the usual ones. */
final class CameraVoice {
    static final String SOAP = "http://www.w3.org/2003/05/soap-envelope";
    private static final String NAMESPACES = " xmlns:SOAP-ENV=\"" + SOAP + "\" xmlns:ns1=\"http://www.onvif.org/ver10/schema\""
            + " xmlns:d=\"http://www.onvif.org/ver10/device/wsdl\" xmlns:m=\"http://www.onvif.org/ver10/media/wsdl\""
            + " xmlns:m2=\"http://www.onvif.org/ver20/media/wsdl\" xmlns:p=\"http://www.onvif.org/ver20/ptz/wsdl\" xmlns:ter=\"http://www.onvif.org/ver10/error\"";

    /** What it lacks or does in its own way: "services", "media1", "ptz", "utc". */
    final Set<String> lacks = new HashSet<>();
    /** The host it believes to have; its own address where empty. */
    String host = "";
    String stream = "rtsp://{host}:554/Streaming/Channels/101?transportmode=unicast&amp;profile={token}";
    Clock clock = Clock.systemUTC();

    CameraVoice lacking(String... what) {
        lacks.addAll(Set.of(what));
        return this;
    }

    CameraVoice callingItself(String name) {
        host = name;
        return this;
    }

    CameraVoice at(Clock its) {
        clock = its;
        return this;
    }

    MockResponse say(Element operation, CameraHead head, URI address, CameraGuard guard) {
        String profile = text(operation, "ProfileToken");
        String own = host.isEmpty() ? "127.0.0.1" : host;
        String base = "http://" + own + ":" + (host.isEmpty() ? address.getPort() : 80) + "/onvif/";
        boolean media2 = "http://www.onvif.org/ver20/media/wsdl".equals(operation.getNamespaceURI());
        String name = operation.getLocalName();
        return switch (name) {
            case "GetSystemDateAndTime" -> ok("d:GetSystemDateAndTimeResponse", time());
            case "GetServices" -> lacks.contains("services") ? fault(400, "env:Receiver", "ter:ActionNotSupported", "Optional Action Not Implemented")
                    : ok("d:GetServicesResponse", services(base));
            case "GetCapabilities" -> ok("d:GetCapabilitiesResponse", "<d:Capabilities><ns1:Device><ns1:XAddr>" + base + "device_service</ns1:XAddr></ns1:Device>"
                    + "<ns1:Media><ns1:XAddr>" + base + "media_service</ns1:XAddr></ns1:Media>"
                    + (lacks.contains("ptz") ? "" : "<ns1:PTZ><ns1:XAddr>" + base + "ptz_service</ns1:XAddr></ns1:PTZ>") + "</d:Capabilities>");
            case "GetProfiles" -> media2 ? ok("m2:GetProfilesResponse", profiles2()) : ok("m:GetProfilesResponse", profiles());
            case "GetStreamUri" -> {
                String uri = stream.replace("{host}", own).replace("{token}", profile.replace("&", "&amp;").replace("<", "&lt;"));
                yield media2 ? ok("m2:GetStreamUriResponse", "<m2:Uri>" + uri + "</m2:Uri>") : ok("m:GetStreamUriResponse", mediaUri(uri));
            }
            case "GetSnapshotUri" -> {
                String uri = "http://" + own + (host.isEmpty() ? ":" + address.getPort() : "") + "/snap.jpg?p=" + profile;
                yield media2 ? ok("m2:GetSnapshotUriResponse", "<m2:Uri>" + uri + "</m2:Uri>") : ok("m:GetSnapshotUriResponse", mediaUri(uri));
            }
            case "ContinuousMove" -> {
                String limit = text(operation, "Timeout");
                head.move(profile + " " + axes(operation), limit.isEmpty() ? Duration.ofMinutes(1) : Duration.parse(limit));
                yield ok("p:ContinuousMoveResponse", "");
            }
            case "AbsoluteMove" -> {
                head.order("to " + profile + " " + axes(operation));
                yield ok("p:AbsoluteMoveResponse", "");
            }
            case "Stop" -> {
                head.stop();
                yield ok("p:StopResponse", "");
            }
            case "GetPresets" -> ok("p:GetPresetsResponse", head.presets().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                    .map(e -> "<p:Preset token=\"" + e.getKey() + "\"><ns1:Name><![CDATA[" + e.getValue() + "]]></ns1:Name></p:Preset>")
                    .collect(Collectors.joining()) + "<p:Preset token=\"nameless\"/><p:Preset/>");
            case "GotoPreset" -> {
                String token = text(operation, "PresetToken");
                if (!head.presets().containsKey(token)) {
                    yield fault(500, "env:Sender", "ter:InvalidArgVal", "ter:NoToken", "The requested preset does not exist");
                }
                head.order("preset " + token);
                yield ok("p:GotoPresetResponse", "");
            }
            case "SetPreset" -> ok("p:SetPresetResponse", "<p:PresetToken>" + head.remember(text(operation, "PresetName")) + "</p:PresetToken>");
            default -> fault(500, "env:Receiver", "ter:ActionNotSupported", "Action not supported");
        };
    }

    private String time() {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        String utc = "<ns1:UTCDateTime><ns1:Time><ns1:Hour>" + now.getHour() + "</ns1:Hour><ns1:Minute>" + now.getMinute() + "</ns1:Minute><ns1:Second>"
                + now.getSecond() + "</ns1:Second></ns1:Time><ns1:Date><ns1:Year>" + now.getYear() + "</ns1:Year><ns1:Month>" + now.getMonthValue()
                + "</ns1:Month><ns1:Day>" + now.getDayOfMonth() + "</ns1:Day></ns1:Date></ns1:UTCDateTime>";
        return "<d:SystemDateAndTime><ns1:DateTimeType>Manual</ns1:DateTimeType><ns1:DaylightSavings>false</ns1:DaylightSavings>"
                + (lacks.contains("utc") ? "" : utc) + "</d:SystemDateAndTime>";
    }

    private String services(String base) {
        return service("http://www.onvif.org/ver10/device/wsdl", base + "device_service")
                + (lacks.contains("media1") ? "" : service("http://www.onvif.org/ver10/media/wsdl", base + "media_service"))
                + service("http://www.onvif.org/ver20/media/wsdl", base + "media2_service")
                + (lacks.contains("ptz") ? "" : service("http://www.onvif.org/ver20/ptz/wsdl", base + "ptz_service"));
    }

    private static String service(String namespace, String address) {
        return "<d:Service><d:Namespace>" + namespace + "</d:Namespace><d:XAddr>" + address + "</d:XAddr><d:Version><ns1:Major>2</ns1:Major>"
                + "<ns1:Minor>60</ns1:Minor></d:Version></d:Service>";
    }

    private static String profiles() {
        return "<m:Profiles token=\"main\" fixed=\"true\"><ns1:Name>Main stream</ns1:Name>"
                + "<ns1:VideoSourceConfiguration token=\"vs\"><ns1:Name>vs</ns1:Name><ns1:UseCount>1</ns1:UseCount><ns1:SourceToken>s0</ns1:SourceToken>"
                + "<ns1:Bounds x=\"0\" y=\"0\" width=\"1920\" height=\"1080\"/></ns1:VideoSourceConfiguration>"
                + "<ns1:VideoEncoderConfiguration token=\"ve\"><ns1:Encoding>H264</ns1:Encoding><ns1:Resolution><ns1:Width>1920</ns1:Width><ns1:Height>1080</ns1:Height>"
                + "</ns1:Resolution><ns1:RateControl><ns1:FrameRateLimit>25</ns1:FrameRateLimit></ns1:RateControl></ns1:VideoEncoderConfiguration>"
                + "<ns1:PTZConfiguration token=\"ptz\"><ns1:NodeToken>n</ns1:NodeToken></ns1:PTZConfiguration></m:Profiles>"
                + "<m:Profiles token=\"bare\"/><m:Profiles/>";
    }

    private static String profiles2() {
        return "<m2:Profiles token=\"t1\"><m2:Name>Ultra</m2:Name><m2:Configurations><m2:VideoEncoder token=\"e\"><ns1:Encoding>H265</ns1:Encoding>"
                + "<ns1:Resolution><ns1:Width>3840</ns1:Width><ns1:Height>2160</ns1:Height></ns1:Resolution></m2:VideoEncoder><m2:PTZ token=\"z\"/>"
                + "</m2:Configurations></m2:Profiles>";
    }

    private static String mediaUri(String uri) {
        return "<m:MediaUri><ns1:Uri>\n  " + uri + "\n</ns1:Uri><ns1:InvalidAfterConnect>false</ns1:InvalidAfterConnect><ns1:Timeout>PT0S</ns1:Timeout></m:MediaUri>";
    }

    static MockResponse ok(String element, String content) {
        return soap(200, "<" + element + ">" + content + "</" + element + ">");
    }

    /** @param codes the SOAP code, then the subcodes, then the reason */
    static MockResponse fault(int status, String... codes) {
        StringBuilder nested = new StringBuilder();
        for (int i = codes.length - 2; i > 0; i--) {
            nested.insert(0, "<SOAP-ENV:Subcode><SOAP-ENV:Value>" + codes[i] + "</SOAP-ENV:Value>").append("</SOAP-ENV:Subcode>");
        }
        return soap(status, "<SOAP-ENV:Fault><SOAP-ENV:Code><SOAP-ENV:Value>" + codes[0] + "</SOAP-ENV:Value>" + nested + "</SOAP-ENV:Code>"
                + "<SOAP-ENV:Reason><SOAP-ENV:Text xml:lang=\"en\">" + codes[codes.length - 1] + "</SOAP-ENV:Text></SOAP-ENV:Reason></SOAP-ENV:Fault>");
    }

    static MockResponse soap(int status, String content) {
        return new MockResponse.Builder().code(status).setHeader("Content-Type", "application/soap+xml; charset=utf-8")
                .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<SOAP-ENV:Envelope" + NAMESPACES + "><SOAP-ENV:Header/>\n<SOAP-ENV:Body>" + content
                        + "</SOAP-ENV:Body></SOAP-ENV:Envelope>").build();
    }

    private static String axes(Element operation) {
        return point(operation, "PanTilt") + point(operation, "Zoom");
    }

    private static String point(Element operation, String name) {
        Node node = operation.getElementsByTagNameNS("http://www.onvif.org/ver10/schema", name).item(0);
        if (!(node instanceof Element element)) {
            return "";
        }
        return name + "(" + Double.parseDouble(element.getAttribute("x")) + (element.hasAttribute("y") ? "," + Double.parseDouble(element.getAttribute("y")) : "") + ")";
    }

    private static String text(Element operation, String name) {
        Node node = operation.getElementsByTagNameNS(operation.getNamespaceURI(), name).item(0);
        return node == null ? "" : node.getTextContent();
    }
}
