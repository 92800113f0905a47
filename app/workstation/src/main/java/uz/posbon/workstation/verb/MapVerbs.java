package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.workstation.words.Phrase;

/** Verbs of the map. */
public final class MapVerbs {
    private static final int PLACE_ZOOM = 15;
    private static final int CLOSEST = 19;

    private MapVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("go", "LAT,LON [ZOOM] | home | back | BOOKMARK", List.of(Verb.Ask.BOOKMARK), MapVerbs::go),
                new Verb("find", "NAME | LAT,LON", List.of(Verb.Ask.TEXT), MapVerbs::find),
                new Verb("here", "[LAT,LON]", List.of(Verb.Ask.TEXT), MapVerbs::here),
                new Verb("fit", "", List.of(), MapVerbs::fit),
                new Verb("track", "UNIT | off", List.of(Verb.Ask.UNIT), MapVerbs::track),
                new Verb("measure", "[LAT,LON LAT,LON...]", List.of(Verb.Ask.TEXT), MapVerbs::measure),
                new Verb("draw", "area | circle", List.of(Verb.Ask.TEXT), MapVerbs::draw),
                new Verb("bookmark", "NAME", List.of(Verb.Ask.BOOKMARK), MapVerbs::bookmark),
                new Verb("bookmarks", "", List.of(), MapVerbs::bookmarks),
                new Verb("split", "[on|off]", List.of(Verb.Ask.TEXT), (words, desk) -> turn(words, "verb.split", MapScreen::isSplit, MapScreen::split)),
                new Verb("map-lock", "[on|off]", List.of(Verb.Ask.TEXT), (words, desk) -> turn(words, "verb.map-lock", MapScreen::isLocked, MapScreen::lock)),
                new Verb("layer", "NAME on|off", List.of(Verb.Ask.TEXT), MapVerbs::layer),
                MapSourceVerb.verb());
    }

    private static Action go(Arguments words, DeskState desk) {
        if (words.keyword("home")) {
            return plain(Phrase.of("verb.go.home"), MapScreen::home);
        }
        if (words.keyword("back")) {
            return plain(Phrase.of("verb.go.back"), MapScreen::back);
        }
        Optional<GeoPoint> place = place(words);
        if (place.isPresent() || words.isPosition()) {
            GeoPoint position = place.orElseGet(words::position);
            int zoom = words.hasNext() ? words.whole("zoom", 1, CLOSEST) : PLACE_ZOOM;
            return plain(Phrase.of("verb.go.says", "place", position.latitude() + "," + position.longitude()), map -> map.go(position, zoom));
        }
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.go.placeless")));
        return new Action(Phrase.of("verb.go.says", "place", name), room -> {
            if (!room.screen().map().bookmarked(name)) {
                throw new VerbException(Phrase.of("verb.go.no-bookmark", "name", name));
            }
            return Phrase.plain(name);
        });
    }

    private static Action find(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.find.nameless")));
        return new Action(Phrase.of("verb.find.says", "name", name), room ->
                room.screen().map().find(name).map(Phrase::plain).orElseThrow(() -> new VerbException(Phrase.of("verb.find.nothing", "name", name))));
    }

    /** A place in one word or in as many as its notation takes, and perhaps a zoom after it. */
    private static Optional<GeoPoint> place(Arguments words) {
        int left = words.left();
        boolean close = left > 1 && words.endsIn(1, CLOSEST);
        return Stream.of(left == 1 || left == 2 && close ? 1 : 0, left, close ? left - 1 : 0)
                .filter(count -> count > 0)
                .flatMap(count -> words.positionOf(count).stream())
                .findFirst();
    }

    private static Action here(Arguments words, DeskState desk) {
        GeoPoint place = words.hasNext() ? words.positionOf(words.left()).orElseGet(words::position) : null;
        return new Action(Phrase.of("verb.here.says"), room -> room.screen().map().here(place));
    }

    private static Action fit(Arguments words, DeskState desk) {
        List<GeoPoint> places = placesOf(desk);
        if (places.isEmpty()) {
            throw new VerbException(Phrase.of("verb.fit.placeless"));
        }
        return plain(Phrase.count("verb.fit.says", places.size()), map -> map.fit(places));
    }

    /** The selected case, its units, and what is selected beside it. */
    private static List<GeoPoint> placesOf(DeskState desk) {
        Picture picture = desk.picture();
        List<GeoPoint> places = new ArrayList<>();
        Focus focus = desk.focus();
        Alarm alarm = focus.alarmId() == null ? null : picture.alarms().get(focus.alarmId());
        Incident incident = focus.incidentId() == null ? null : picture.incidents().get(focus.incidentId());
        if (alarm != null && alarm.position() != null) {
            places.add(alarm.position());
        }
        if (incident != null) {
            if (incident.position() != null) {
                places.add(incident.position());
            }
            picture.assignmentsOf(incident.id()).stream().filter(Assignment::isOpen).forEach(a -> unit(picture, a.unitId(), places));
        }
        if (focus.unitId() != null) {
            unit(picture, focus.unitId(), places);
        }
        Catalogue catalogue = picture.catalogue();
        of(catalogue.cameras(), focus.cameraId()).map(Camera::position).ifPresent(places::add);
        of(catalogue.sites(), focus.siteId()).map(Site::position).ifPresent(places::add);
        of(catalogue.zones(), focus.zoneId()).map(SelectVerb::outline).ifPresent(places::addAll);
        return places;
    }

    private static <T> Optional<T> of(Map<String, T> known, @Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(known.get(id));
    }

    private static void unit(Picture picture, String id, List<GeoPoint> places) {
        UnitPosition position = picture.positions().get(id);
        if (position != null) {
            places.add(position.point());
        }
    }

    private static Action track(Arguments words, DeskState desk) {
        if (words.keyword("off")) {
            return plain(Phrase.of("verb.track.off"), map -> map.track(null));
        }
        Unit unit = words.unit();
        if (!desk.picture().positions().containsKey(unit.id())) {
            throw new VerbException(Phrase.of("verb.track.nowhere", "unit", unit.callSign()));
        }
        return plain(Phrase.of("verb.track.says", "unit", unit.callSign()), map -> map.track(unit.id()));
    }

    private static Action measure(Arguments words, DeskState desk) {
        if (!words.hasNext()) {
            return plain(Phrase.of("verb.measure.says"), MapScreen::measure);
        }
        List<GeoPoint> line = new ArrayList<>();
        while (words.hasNext()) {
            line.add(words.position());
        }
        if (line.size() < 2) {
            throw new VerbException(Phrase.of("verb.measure.short"));
        }
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += line.get(i - 1).metresTo(line.get(i));
        }
        Phrase says = Phrase.of("verb.measure.done", "metres", Phrase.decimal(metres, 0));
        return new Action(says, room -> says);
    }

    private static Action draw(Arguments words, DeskState desk) {
        boolean circle = words.oneOf("drawing", List.of("area", "circle"), word -> word).equals("circle");
        return plain(Phrase.of(circle ? "verb.draw.circle" : "verb.draw.area"), map -> map.draw(circle));
    }

    private static Action bookmark(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.bookmark.nameless")));
        return new Action(Phrase.of("verb.bookmark.says", "name", name), room -> {
            room.screen().map().bookmark(name);
            return Phrase.plain(name);
        });
    }

    private static Action bookmarks(Arguments words, DeskState desk) {
        return new Action(Phrase.of("verb.bookmarks.says"), room -> {
            List<String> names = room.screen().map().bookmarks();
            return names.isEmpty() ? Phrase.of("verb.bookmarks.none") : Phrase.list(names);
        });
    }

    private static Action layer(Arguments words, DeskState desk) {
        String name = words.word("layer");
        boolean on = words.oneOf("switch", List.of("on", "off"), word -> word).equals("on");
        return plain(Phrase.of(on ? "verb.layer.on" : "verb.layer.off", "layer", layer(name)), map -> map.layer(name, on));
    }

    private static Action turn(Arguments words, String verb, Predicate<MapScreen> is, BiConsumer<MapScreen, Boolean> set) {
        String to = words.hasNext() ? words.oneOf("switch", List.of("on", "off"), word -> word) : "";
        return new Action(Phrase.of(verb + (to.isEmpty() ? ".says" : "." + to)), room -> {
            MapScreen map = room.screen().map();
            boolean on = to.isEmpty() ? !is.test(map) : to.equals("on");
            set.accept(map, on);
            return Phrase.of(verb + (on ? ".on" : ".off"));
        });
    }

    private static Phrase layer(String name) {
        return new Phrase.OrElse(Phrase.of("map.layer." + name.toLowerCase(Locale.ROOT)), Phrase.plain(name));
    }

    private static Action plain(Phrase says, Consumer<MapScreen> work) {
        return new Action(says, room -> {
            work.accept(room.screen().map());
            return says;
        });
    }
}
