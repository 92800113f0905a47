package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;

/** Verbs of the map. */
public final class MapVerbs {
    private static final int PLACE_ZOOM = 15;

    private MapVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("go", "LAT,LON [ZOOM] | home | back | BOOKMARK", List.of(Verb.Ask.TEXT), MapVerbs::go),
                new Verb("find", "NAME", List.of(Verb.Ask.TEXT), MapVerbs::find),
                new Verb("here", "[LAT,LON]", List.of(Verb.Ask.TEXT), MapVerbs::here),
                new Verb("fit", "", List.of(), MapVerbs::fit),
                new Verb("track", "UNIT | off", List.of(Verb.Ask.UNIT), MapVerbs::track),
                new Verb("measure", "[LAT,LON LAT,LON...]", List.of(Verb.Ask.TEXT), MapVerbs::measure),
                new Verb("draw", "area | circle", List.of(Verb.Ask.TEXT), MapVerbs::draw),
                new Verb("bookmark", "NAME", List.of(Verb.Ask.TEXT), MapVerbs::bookmark),
                new Verb("split", "[on|off]", List.of(Verb.Ask.TEXT), (words, desk) -> turn(words, "two maps", MapScreen::isSplit, MapScreen::split)),
                new Verb("map-lock", "[on|off]", List.of(Verb.Ask.TEXT), (words, desk) -> turn(words, "map lock", MapScreen::isLocked, MapScreen::lock)),
                new Verb("layer", "NAME on|off", List.of(Verb.Ask.TEXT), MapVerbs::layer));
    }

    private static Action go(Arguments words, DeskState desk) {
        if (words.keyword("home")) {
            return plain("the map to the whole city", "home", MapScreen::home);
        }
        if (words.keyword("back")) {
            return plain("the map back to where it was", "back", MapScreen::back);
        }
        if (words.isPosition()) {
            GeoPoint position = words.position();
            int zoom = words.hasNext() ? words.whole("zoom", 1, 19) : PLACE_ZOOM;
            return plain("move the map", position.latitude() + "," + position.longitude(), map -> map.go(position, zoom));
        }
        String name = words.rest().orElseThrow(() -> new VerbException("say where: LAT,LON, home, back or a bookmark"));
        return new Action("the map to " + name, room -> {
            if (!room.screen().map().bookmarked(name)) {
                throw new VerbException("no bookmark " + name + "; 'bookmark " + name + "' makes one of what the map shows, 'find' looks for names");
            }
            return name;
        });
    }

    private static Action find(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException("say what to find"));
        return new Action("find " + name + " on the map", room ->
                room.screen().map().find(name).orElseThrow(() -> new VerbException("nothing is called " + name)));
    }

    private static Action here(Arguments words, DeskState desk) {
        GeoPoint place = words.hasNext() ? words.position() : null;
        return new Action("say what is here", room -> room.screen().map().here(place));
    }

    private static Action fit(Arguments words, DeskState desk) {
        List<GeoPoint> places = placesOf(desk);
        if (places.isEmpty()) {
            throw new VerbException("nothing with a place is selected");
        }
        return plain("the whole selection on the map", places.size() + " places", map -> map.fit(places));
    }

    /** The selected case, its units, and the selected unit. */
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
        return places;
    }

    private static void unit(Picture picture, String id, List<GeoPoint> places) {
        UnitPosition position = picture.positions().get(id);
        if (position != null) {
            places.add(position.point());
        }
    }

    private static Action track(Arguments words, DeskState desk) {
        if (words.keyword("off")) {
            return plain("let the unit go", "off", map -> map.track(null));
        }
        Unit unit = words.unit();
        if (!desk.picture().positions().containsKey(unit.id())) {
            throw new VerbException("nobody knows where " + unit.callSign() + " is");
        }
        return plain("keep " + unit.callSign() + " in view", unit.callSign(), map -> map.track(unit.id()));
    }

    private static Action measure(Arguments words, DeskState desk) {
        if (!words.hasNext()) {
            return plain("measure on the map", "measure", MapScreen::measure);
        }
        List<GeoPoint> line = new ArrayList<>();
        while (words.hasNext()) {
            line.add(words.position());
        }
        if (line.size() < 2) {
            throw new VerbException("a measure goes from one place to another: LAT,LON LAT,LON");
        }
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += line.get(i - 1).metresTo(line.get(i));
        }
        String says = String.format(Locale.ROOT, "%.0f m", metres);
        return new Action(says, room -> says);
    }

    private static Action draw(Arguments words, DeskState desk) {
        boolean circle = words.oneOf("what to draw", List.of("area", "circle"), word -> word).equals("circle");
        return plain(circle ? "draw a circle on the map" : "draw an area on the map", "draw", map -> map.draw(circle));
    }

    private static Action bookmark(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException("a bookmark needs a name"));
        return new Action("remember this view as " + name, room -> {
            room.screen().map().bookmark(name);
            return name;
        });
    }

    private static Action layer(Arguments words, DeskState desk) {
        String name = words.word("layer");
        boolean on = words.oneOf("on or off", List.of("on", "off"), word -> word).equals("on");
        return plain(name + (on ? " on the map" : " off the map"), name, map -> map.layer(name, on));
    }

    private static Action turn(Arguments words, String what, Predicate<MapScreen> is, BiConsumer<MapScreen, Boolean> set) {
        String to = words.hasNext() ? words.oneOf("on or off", List.of("on", "off"), word -> word) : "";
        return new Action(what + (to.isEmpty() ? "" : " " + to), room -> {
            MapScreen map = room.screen().map();
            boolean on = to.isEmpty() ? !is.test(map) : to.equals("on");
            set.accept(map, on);
            return on ? "on" : "off";
        });
    }

    private static Action plain(String says, String result, Consumer<MapScreen> work) {
        return new Action(says, room -> {
            work.accept(room.screen().map());
            return result;
        });
    }
}
