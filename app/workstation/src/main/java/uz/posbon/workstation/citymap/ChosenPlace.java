package uz.posbon.workstation.citymap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/**
 * What is said of the protected object or zone the operator has selected: whose it is, what looks at it, and what happens there now.
 *
 * @param place where it is said
 */
public record ChosenPlace(LonLat place, String title, List<Fact> facts) {
    private static final int MOST = 6;
    /** Cameras so near to an object see it; cases so near to it are its. */
    private static final double SEEN_WITHIN = 150;
    private static final double ITS_WITHIN = 60;

    public ChosenPlace {
        facts = List.copyOf(facts);
    }

    /** Of an object or a zone by its id, see {@link CitySymbols}; null when nobody knows it, or the zone has ended. Looks through all cases: not for the FX thread. */
    public static @Nullable ChosenPlace of(Picture picture, String symbolId, Instant now, Words words) {
        String id = symbolId.substring(symbolId.indexOf(':') + 1);
        if (symbolId.startsWith(CitySymbols.SITE)) {
            Site site = picture.catalogue().sites().get(id);
            return site == null ? null : site(picture, site, words);
        }
        Zone zone = picture.catalogue().zones().get(id);
        return zone == null || !zone.isCurrent(now) ? null : zone(picture, zone, words);
    }

    private static ChosenPlace site(Picture picture, Site site, Words words) {
        GeoPoint place = site.position();
        List<Fact> facts = new ArrayList<>();
        fact(facts, words.text("map.chosen.kind"), words.name("site", site.kind()));
        fact(facts, words.text("detail.address"), site.address());
        Zone district = site.zoneId() == null ? null : picture.catalogue().zones().get(site.zoneId());
        fact(facts, words.text("detail.district"), district == null ? null : words.local(district.name()));
        fact(facts, words.text("map.chosen.owner"), PlaceFacts.owner(picture, site.agencyId(), words));
        fact(facts, words.text("map.chosen.phone"), site.phone());
        cases(facts, picture, words,
                incident -> site.id().equals(incident.siteId()) || isWithin(incident.position(), place, ITS_WITHIN),
                alarm -> site.id().equals(alarm.siteId()) || isWithin(alarm.position(), place, ITS_WITHIN));
        cameras(facts, picture, words, camera -> site.id().equals(camera.siteId()) || isWithin(camera.position(), place, SEEN_WITHIN),
                camera -> camera.position().metresTo(place));
        return new ChosenPlace(new LonLat(place.longitude(), place.latitude()), words.local(site.name()), facts);
    }

    private static ChosenPlace zone(Picture picture, Zone zone, Words words) {
        LonLat middle = middle(zone);
        GeoPoint place = new GeoPoint(middle.lon(), middle.lat());
        List<Fact> facts = new ArrayList<>();
        fact(facts, words.text("map.chosen.kind"), words.name("zone", zone.kind()));
        cases(facts, picture, words,
                incident -> zone.id().equals(incident.zoneId()) || isIn(incident.position(), zone),
                alarm -> zone.id().equals(alarm.zoneId()) || isIn(alarm.position(), zone));
        cameras(facts, picture, words, camera -> isIn(camera.position(), zone), camera -> camera.position().metresTo(place));
        return new ChosenPlace(middle, words.local(zone.name()), facts);
    }

    /** The middle of the box around it. */
    static LonLat middle(Zone zone) {
        List<LonLat> outline = zone.area().polygons().stream()
                .flatMap(polygon -> polygon.rings().stream().flatMap(List::stream))
                .map(point -> new LonLat(point.longitude(), point.latitude()))
                .toList();
        if (outline.isEmpty()) {
            return CityPane.CENTRE;
        }
        LonLatBox box = LonLatBox.of(outline);
        return new LonLat((box.west() + box.east()) / 2, (box.south() + box.north()) / 2);
    }

    private static boolean isIn(@Nullable GeoPoint point, Zone zone) {
        return point != null && zone.area().contains(point);
    }

    private static boolean isWithin(@Nullable GeoPoint point, GeoPoint place, double metres) {
        return point != null && point.metresTo(place) <= metres;
    }

    private static void fact(List<Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(label, text, null));
        }
    }

    private static void cases(List<Fact> facts, Picture picture, Words words, Predicate<Incident> isOfIncident, Predicate<Alarm> isOfAlarm) {
        List<Fact> incidents = picture.incidents().values().stream()
                .filter(incident -> incident.isOpen() && isOfIncident.test(incident))
                .sorted(Comparator.comparingInt(Incident::priority).thenComparing(Incident::id))
                .map(incident -> new Fact("", Numbers.of(incident) + " P" + incident.priority() + " " + incident.title(), "select " + Numbers.of(incident)))
                .toList();
        put(facts, words.text("map.chosen.incidents"), incidents, words);
        List<Fact> alarms = picture.alarms().values().stream()
                .filter(alarm -> alarm.isActive() && alarm.incidentId() == null && isOfAlarm.test(alarm))
                .sorted(Comparator.comparingInt((Alarm alarm) -> alarm.severity().rank()).thenComparing(Alarm::raisedTime))
                .map(alarm -> new Fact("", Numbers.of(alarm) + " " + alarm.in(words.tag()).title(), "select " + Numbers.of(alarm)))
                .toList();
        put(facts, words.text("map.chosen.alarms"), alarms, words);
    }

    private static void cameras(List<Fact> facts, Picture picture, Words words, Predicate<Camera> isThere, ToDoubleFunction<Camera> far) {
        List<Fact> cameras = picture.catalogue().cameras().values().stream()
                .filter(isThere)
                .sorted(Comparator.comparingDouble(far).thenComparing(Camera::id))
                .map(camera -> new Fact("", camera.name(), camera.streams().isEmpty() ? null : "show " + camera.id()))
                .toList();
        put(facts, words.text("map.chosen.cameras"), cameras, words);
    }

    /** Under one label, no more than a card holds; that there are none is said, too. */
    private static void put(List<Fact> facts, String label, List<Fact> things, Words words) {
        List<Fact> lines = new ArrayList<>(things.stream().limit(MOST).toList());
        if (things.size() > MOST) {
            lines.add(new Fact("", words.count("map.chosen.more", things.size() - MOST), null));
        }
        Fact first = lines.isEmpty() ? new Fact("", words.text("map.chosen.none"), null) : lines.getFirst();
        Stream.concat(Stream.of(new Fact(label, first.text(), first.line())), lines.stream().skip(1)).forEach(facts::add);
    }
}
