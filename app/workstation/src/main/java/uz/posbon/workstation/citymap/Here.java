package uz.posbon.workstation.citymap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.osm.Gazetteer;
import uz.posbon.geodata.osm.Nearby;
import uz.posbon.geodata.osm.Whereabouts;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.coordinates.CoordinateWriter;
import uz.posbon.ui.map.tool.ToolWords;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.recommend.TravelWords;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/**
 * What is at a place: its names, its coordinates in every notation, and what is near.
 *
 * @param address the nearest address or street, with its distance; empty without map data
 */
public record Here(LonLat place, String address, List<String> notations, List<Fact> facts) {
    private static final int NEAREST = 3;
    private static final double ADDRESS_WITHIN = 300;
    private static final double SITE_WITHIN = 500;
    private static final double CAMERA_WITHIN = 5_000;
    private static final double UNIT_WITHIN = 50_000;
    private static final String NEARLY = "\u2248 ";

    public Here {
        notations = List.copyOf(notations);
        facts = List.copyOf(facts);
    }

    /** Reads files and routes: not for the FX thread. */
    public static Here of(Picture picture, CityKnowledge knowledge, GeoPoint point, Instant now, Words words) {
        Gazetteer gazetteer = knowledge.gazetteer();
        String address = gazetteer == null ? "" : address(gazetteer.at(point, ADDRESS_WITHIN), words);
        List<Fact> facts = new ArrayList<>();
        if (address.isEmpty()) {
            facts.add(new Fact(words.text("detail.address"), words.text(gazetteer == null ? "map.here.no-data" : "map.here.no-address"), null));
        }
        zones(picture, point, now, words, facts);
        sites(picture, point, words, facts);
        cameras(picture, point, words, facts);
        units(picture, knowledge.journeys(), point, now, words, facts);
        LonLat place = new LonLat(point.longitude(), point.latitude());
        return new Here(
                place, address,
                CoordinateWriter.all(place).stream().map(CoordinateWriter.Written::text).toList(), facts);
    }

    private static String address(Whereabouts at, Words words) {
        Nearby nearest = at.address().or(at::street).or(at::place).orElse(null);
        if (nearest == null) {
            return "";
        }
        String inside = nearest.entry().contextIn(words.tag());
        String name = nearest.entry().names().in(words.tag()) + (inside.isEmpty() ? "" : ", " + inside);
        return nearest.metres() < 1 ? name : name + " \u00B7 " + UiWords.tools(words).length(nearest.metres());
    }

    private static void zones(Picture picture, GeoPoint point, Instant now, Words words, List<Fact> facts) {
        for (Zone zone : picture.catalogue().zones().values()) {
            if (zone.isCurrent(now) && zone.area().contains(point)) {
                boolean district = zone.kind().equals(CityDrawings.DISTRICT);
                facts.add(new Fact(words.text(district ? "detail.district" : "map.here.zone"), words.local(zone.name()), null));
            }
        }
    }

    private static void sites(Picture picture, GeoPoint point, Words words, List<Fact> facts) {
        ToolWords lengths = UiWords.tools(words);
        picture.catalogue().sites().values().stream()
                .filter(site -> site.position().metresTo(point) <= SITE_WITHIN)
                .sorted(Comparator.comparingDouble((Site site) -> site.position().metresTo(point)))
                .limit(NEAREST)
                .forEach(site -> facts.add(new Fact(
                        words.text("map.here.site"), words.local(site.name()) + " \u00B7 " + lengths.length(site.position().metresTo(point)), null)));
    }

    private static void cameras(Picture picture, GeoPoint point, Words words, List<Fact> facts) {
        ToolWords lengths = UiWords.tools(words);
        picture.catalogue().cameras().values().stream()
                .filter(camera -> camera.position().metresTo(point) <= CAMERA_WITHIN)
                .sorted(Comparator.comparingDouble((Camera camera) -> camera.position().metresTo(point)))
                .limit(NEAREST)
                .forEach(camera -> facts.add(new Fact(
                        words.text("map.here.camera"), camera.name() + " \u00B7 " + lengths.length(camera.position().metresTo(point)),
                        camera.streams().isEmpty() ? null : "show " + camera.id())));
    }

    /** How long the nearest would be under way; where that is no way by road, the last line says why. */
    private static void units(Picture picture, Journeys journeys, GeoPoint point, Instant now, Words words, List<Fact> facts) {
        Set<String> straight = new LinkedHashSet<>();
        picture.positions().values().stream()
                .filter(position -> !position.time().plus(Recommendation.STALE).isBefore(now))
                .filter(position -> position.point().metresTo(point) <= UNIT_WITHIN)
                .filter(position -> isAvailable(picture.units().get(position.unitId())))
                .sorted(Comparator.comparingDouble((UnitPosition position) -> position.point().metresTo(point)))
                .limit(NEAREST)
                .forEach(position -> {
                    Travel travel = journeys.between(position.point(), point);
                    if (travel instanceof Travel.Straight) {
                        straight.add(TravelWords.by(travel, words));
                    }
                    facts.add(unit(picture, position, travel, words));
                });
        straight.forEach(why -> facts.add(new Fact("", NEARLY + why, null)));
    }

    private static boolean isAvailable(@Nullable Unit unit) {
        return unit != null && unit.status().equals(UnitStatus.AVAILABLE);
    }

    private static Fact unit(Picture picture, UnitPosition position, Travel travel, Words words) {
        Unit unit = picture.units().get(position.unitId());
        boolean road = travel instanceof Travel.Routed;
        String time = road ? Words.span(travel.duration()) + " " + TravelWords.by(travel, words) : NEARLY + Words.span(travel.duration());
        String name = unit == null ? position.unitId() : unit.callSign();
        return new Fact(words.text("map.here.unit"), name + " \u00B7 " + time, "select " + position.unitId());
    }
}
