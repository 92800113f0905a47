package uz.posbon.workstation.verb;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.workstation.words.Phrase;

/** Selects a case, or a unit, a camera, an object or a zone beside it. */
final class SelectVerb {
    private SelectVerb() {}

    static Verb verb() {
        return new Verb("select", "!N | #N | UNIT | camera CAMERA | object NAME | zone NAME | urgent | none",
                List.of(Verb.Ask.ALARM, Verb.Ask.INCIDENT, Verb.Ask.BESIDE), SelectVerb::select);
    }

    private static Action select(Arguments words, DeskState desk) {
        String what = words.peek();
        if (words.keyword("none")) {
            return focus(Phrase.of("verb.select.nothing"), Focus.NONE);
        }
        if (words.keyword("urgent")) {
            Alarm alarm = desk.picture().alarms().values().stream()
                    .filter(a -> !a.isAcknowledged() && a.isActive() && !a.isShelved(desk.now()))
                    .min(Comparator.comparingInt((Alarm a) -> a.severity().rank()).thenComparing(Alarm::raisedTime))
                    .orElseThrow(() -> new VerbException(Phrase.of("verb.select.none-waits")));
            return focus(AlarmName.of(alarm), Focus.alarm(alarm.id()));
        }
        if (what.startsWith("!")) {
            Alarm alarm = words.alarm();
            return focus(AlarmName.of(alarm), Focus.alarm(alarm.id()));
        }
        if (what.startsWith("#")) {
            Incident incident = words.incident();
            return focus(Phrase.plain(Numbers.of(incident) + " " + incident.title()), Focus.incident(incident.id()));
        }
        if (words.keyword("camera")) {
            return camera(words, desk);
        }
        if (words.keyword("object")) {
            return site(words, desk);
        }
        if (words.keyword("zone")) {
            return zone(words, desk);
        }
        Unit unit = words.unit();
        return focus(Phrase.plain(unit.callSign()), desk.focus().withUnit(unit.id()));
    }

    private static Action camera(Arguments words, DeskState desk) {
        String name = name(words);
        Camera camera = called(desk.picture().catalogue().cameras().values(), name, Camera::id, found -> LocalText.of(found.name()))
                .orElseThrow(() -> new VerbException(Phrase.of("wrong.no-camera", "name", name)));
        return beside(Phrase.plain(camera.name()), now -> now.withCamera(camera.id()), List.of(camera.position()));
    }

    private static Action site(Arguments words, DeskState desk) {
        String name = name(words);
        Site site = called(desk.picture().catalogue().sites().values(), name, Site::id, Site::name)
                .orElseThrow(() -> new VerbException(Phrase.of("verb.select.no-object", "name", name)));
        return beside(Phrase.local(site.name()), now -> now.withSite(site.id()), List.of(site.position()));
    }

    private static Action zone(Arguments words, DeskState desk) {
        String name = name(words);
        Catalogue catalogue = desk.picture().catalogue();
        Zone zone = called(catalogue.zones().values().stream().filter(known -> known.isCurrent(desk.now())).toList(), name, Zone::id, Zone::name)
                .orElseThrow(() -> new VerbException(Phrase.of("verb.select.no-zone", "name", name)));
        return beside(Phrase.local(zone.name()), now -> now.withZone(zone.id()), outline(zone));
    }

    static List<GeoPoint> outline(Zone zone) {
        return zone.area().polygons().stream().flatMap(polygon -> polygon.rings().stream().flatMap(List::stream)).toList();
    }

    private static String name(Arguments words) {
        return words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.select.nameless")));
    }

    /** The one with that id, else with that name in any language, else the first whose name begins so; case does not matter. */
    private static <T> Optional<T> called(Collection<T> all, String name, Function<T, String> id, Function<T, LocalText> named) {
        return Stream.<Predicate<String>>of(text -> text.equalsIgnoreCase(name), text -> text.regionMatches(true, 0, name, 0, name.length()))
                .flatMap(fits -> all.stream().filter(each -> fits.test(id.apply(each)) || named.apply(each).byLanguage().values().stream().anyMatch(fits))
                        .sorted(Comparator.comparing(id)))
                .findFirst();
    }

    /** What stands beside the case; the map goes there if it must and may. */
    private static Action beside(Phrase what, Function<Focus, Focus> chosen, List<GeoPoint> places) {
        return new Action(Phrase.of("verb.select.says", "what", what), room -> {
            room.focus(chosen.apply(room.desk().focus()));
            room.screen().map().reveal(places);
            return what;
        });
    }

    private static Action focus(Phrase what, Focus focus) {
        return new Action(Phrase.of("verb.select.says", "what", what), room -> {
            room.focus(focus);
            return what;
        });
    }
}
