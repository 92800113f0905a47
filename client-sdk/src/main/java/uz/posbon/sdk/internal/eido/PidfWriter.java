package uz.posbon.sdk.internal.eido;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.internal.xml.XmlText;

/** A place as PIDF-LO (RFC 4119, 5139, 5491): the position as a point, the address, which is one line here, as {@code LOC}. */
final class PidfWriter {
    private PidfWriter() {}

    static String of(String entity, @Nullable GeoPoint position, @Nullable String address) {
        StringBuilder xml = new StringBuilder(1000).append("""
                <?xml version="1.0" encoding="UTF-8"?>\
                <presence xmlns="urn:ietf:params:xml:ns:pidf" xmlns:gp="urn:ietf:params:xml:ns:pidf:geopriv10" \
                xmlns:dm="urn:ietf:params:xml:ns:pidf:data-model" xmlns:gml="http://www.opengis.net/gml" entity="pres:""")
                .append(XmlText.of(entity)).append("\"><dm:device id=\"incident\"><gp:geopriv><gp:location-info>");
        if (position != null) {
            xml.append("<gml:Point srsName=\"urn:ogc:def:crs:EPSG::4326\"><gml:pos>")
                    .append(degrees(position.latitude())).append(' ').append(degrees(position.longitude()))
                    .append("</gml:pos></gml:Point>");
        }
        if (address != null) {
            xml.append("<civicAddress xmlns=\"urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr\"><LOC>")
                    .append(XmlText.of(address)).append("</LOC></civicAddress>");
        }
        return xml.append("</gp:location-info><gp:usage-rules/><gp:method>Manual</gp:method></gp:geopriv></dm:device></presence>").toString();
    }

    private static String degrees(double value) {
        return new BigDecimal(Double.toString(value)).toPlainString();
    }
}
