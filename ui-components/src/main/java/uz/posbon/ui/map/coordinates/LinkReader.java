package uz.posbon.ui.map.coordinates;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.posbon.ui.map.LonLat;

/** {@code geo:} addresses and the links of OpenStreetMap, Google, Yandex and 2GIS maps. Nothing is fetched. */
final class LinkReader {

    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d+)?)";
    private static final String PAIR = NUMBER + "\\s*,[\\s+]*" + NUMBER;

    /** Where a link keeps its place; the longitude comes first with Yandex and 2GIS. */
    private record Form(Pattern pattern, boolean longitudeFirst) {
        Form(String pattern, boolean longitudeFirst) {
            this(Pattern.compile(pattern), longitudeFirst);
        }
    }

    // A marker says more than the middle of the view, so it comes first.
    private static final List<Form> YANDEX = List.of(
            new Form("[?&]whatshere\\[point]=" + PAIR, true), new Form("[?&]pt=" + PAIR, true),
            new Form("[?&](?:text|rtext)=~?" + PAIR, false), new Form("[?&]ll=" + PAIR, true));
    private static final List<Form> TWO_GIS = List.of(
            new Form("/geo/(?:\\d+/)?" + PAIR, true), new Form("[?&]m=" + PAIR, true), new Form("[?&]center=" + PAIR, true));
    private static final List<Form> OSM = List.of(
            new Form("[?&]mlat=" + NUMBER + "&mlon=" + NUMBER, false), new Form("[?&]lat=" + NUMBER + "&lon=" + NUMBER, false),
            new Form("#map=[\\d.]+/" + NUMBER + "/" + NUMBER, false));
    private static final List<Form> GOOGLE = List.of(
            new Form("!3d" + NUMBER + "!4d" + NUMBER, false), new Form("[?&](?:q|query|daddr|destination)=(?:loc:)?" + PAIR, false),
            new Form("/(?:place|search|dir/)/?" + PAIR, false), new Form("/@" + PAIR, false), new Form("[?&](?:ll|sll|center)=" + PAIR, false));
    private static final List<Form> GEO = List.of(new Form("[?&]q=" + PAIR, false), new Form("^geo:" + PAIR, false));

    private LinkReader() {}

    static Reading read(String link) {
        String plain = decoded(link);
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.startsWith("geo:")) {
            return first(GEO, lower, Notation.GEO_URI, link);
        }
        String host = lower.replaceFirst("^https?://", "").replaceFirst("/.*", "");
        if (List.of("goo.gl", "maps.app.goo.gl", "go.2gis.com", "ya.ru").contains(host) || lower.contains("yandex") && lower.contains("/maps/-/")) {
            return new Reading.Refused(Fault.SHORT_LINK, host);
        }
        List<Form> forms = host.contains("yandex") ? YANDEX : host.contains("2gis") ? TWO_GIS : host.contains("google") ? GOOGLE : OSM;
        return first(forms, plain, Notation.LINK, host);
    }

    private static Reading first(List<Form> forms, String link, Notation notation, String what) {
        for (Form form : forms) {
            Matcher match = form.pattern().matcher(link);
            if (match.find()) {
                double one = Double.parseDouble(match.group(1));
                double two = Double.parseDouble(match.group(2));
                return place(form.longitudeFirst() ? two : one, form.longitudeFirst() ? one : two, notation);
            }
        }
        return new Reading.Refused(Fault.LINK_WITHOUT_PLACE, what);
    }

    private static Reading place(double lat, double lon, Notation notation) {
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            return new Reading.Refused(Fault.OUT_OF_RANGE, Decimal.plain(Math.abs(lat) > 90 ? lat : lon));
        }
        return Reading.Understood.named(new LonLat(lon, lat), notation);
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray percent sign: the link is read as it stands.
            return link;
        }
    }
}
