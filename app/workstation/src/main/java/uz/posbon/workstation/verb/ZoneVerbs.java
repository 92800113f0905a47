package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.session.Role;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.tool.DrawnArea;
import uz.posbon.workstation.words.Phrase;

/** Verbs of areas people draw: cordons, evacuations, hazards, closures. Everybody in the room sees them. */
public final class ZoneVerbs {
    private static final List<String> KINDS = List.of("Cordon", "Evacuation", "Hazard", "Closure", "Watch");
    private static final String DISTRICT = "District";
    private static final int CORNERS = 72;
    private static final int MOST_METRES = 200_000;

    private ZoneVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.DISPATCHER,
                new Verb("zone", "NAME [cordon|evacuation|hazard|closure|watch] [circle LAT,LON METRES | LAT,LON LAT,LON LAT,LON...]",
                        List.of(Verb.Ask.TEXT), ZoneVerbs::zone),
                new Verb("zone-end", "NAME", List.of(Verb.Ask.TEXT), ZoneVerbs::end));
    }

    private static Action zone(Arguments words, DeskState desk) {
        String name = words.word("name");
        String kind = KINDS.stream().filter(known -> words.keyword(known)).findFirst().orElse("Cordon");
        GeoShape given = words.hasNext() ? shape(words) : null;
        String id = named(desk, name).map(Zone::id).orElseGet(() -> "zone-" + UUID.randomUUID());
        return new Action(Phrase.of(given == null ? "verb.zone.drawn" : "verb.zone.says", "kind", Phrase.name("zone", kind), "name", name), room -> {
            GeoShape area = given == null
                    ? room.screen().map().takeDrawn().orElseThrow(() -> new VerbException(Phrase.of("verb.zone.undrawn")))
                    : given;
            room.client().catalogue().put(new Zone(id, LocalText.of(name), kind, area, null, Map.of()));
            Settled.await(room, id, picture -> picture.catalogue().zones().containsKey(id));
            return Phrase.plain(name);
        });
    }

    private static Action end(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.zone-end.nameless")));
        Zone zone = named(desk, name).orElseThrow(() -> new VerbException(Phrase.of("verb.zone-end.unknown", "name", name)));
        return new Action(Phrase.of("verb.zone-end.says", "kind", Phrase.name("zone", zone.kind()), "name", name), room -> {
            Zone ended = new Zone(zone.id(), zone.name(), zone.kind(), zone.area(), room.desk().now(), zone.more());
            room.client().catalogue().put(ended);
            Settled.await(room, zone.id(), picture -> {
                @Nullable Zone there = picture.catalogue().zones().get(zone.id());
                return there != null && there.endTime() != null;
            });
            return Phrase.plain(name);
        });
    }

    /** The area people drew under this name; districts are not theirs to change. */
    private static Optional<Zone> named(DeskState desk, String name) {
        return desk.picture().catalogue().zones().values().stream()
                .filter(zone -> !zone.kind().equals(DISTRICT) && zone.isCurrent(desk.now()))
                .filter(zone -> zone.name().byLanguage().values().stream().anyMatch(text -> text.equalsIgnoreCase(name)))
                .findFirst();
    }

    private static GeoShape shape(Arguments words) {
        if (words.keyword("circle")) {
            GeoPoint centre = words.position();
            int metres = words.whole("metres", 5, MOST_METRES);
            return ring(Ground.circle(new LonLat(centre.longitude(), centre.latitude()), metres, CORNERS).stream()
                    .map(place -> new GeoPoint(place.lon(), place.lat()))
                    .toList());
        }
        List<GeoPoint> corners = new ArrayList<>();
        while (words.hasNext()) {
            corners.add(words.position());
        }
        if (corners.size() < 3) {
            throw new VerbException(Phrase.of("map.tool.too-few"));
        }
        if (DrawnArea.crossesItself(corners.stream().map(corner -> new LonLat(corner.longitude(), corner.latitude())).toList())) {
            throw new VerbException(Phrase.of("map.tool.crosses"));
        }
        return ring(corners);
    }

    private static GeoShape ring(List<GeoPoint> corners) {
        List<GeoPoint> closed = new ArrayList<>(corners);
        closed.add(corners.getFirst());
        return new GeoShape(List.of(new GeoShape.Polygon(List.of(closed))));
    }
}
