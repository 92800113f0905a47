package uz.posbon.workstation.citymap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.osm.Gazetteer;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapFeature;
import uz.posbon.ui.map.search.LivePlaces;
import uz.posbon.ui.map.search.Place;

/** What can be found on the map by its name: streets, addresses, objects, cameras, zones, units. Not for the FX thread. */
public final class CityPlaces {
    private static final double UNIT_WEIGHT = 0.9;
    private static final double ZONE_WEIGHT = 0.85;
    private static final double SITE_WEIGHT = 0.6;
    private static final double CAMERA_WEIGHT = 0.4;
    private static final double SCHEMATIC_WEIGHT = 0.6;

    private final LivePlaces places = new LivePlaces();
    private final List<MapFeature> features;
    private volatile String language;
    private volatile @Nullable Gazetteer gazetteer;
    private volatile Catalogue catalogue = Catalogue.EMPTY;

    /**
     * Places of the schematic; they are there without any map data.
     *
     * @param language whose names are shown first; all are found
     */
    public CityPlaces(List<MapFeature> features, String language) {
        this.features = features;
        this.language = language;
    }

    /** Shows names in that language first. */
    public void speak(String tag, Instant now) {
        language = tag;
        schematic();
        catalogue(catalogue, now);
        Gazetteer names = gazetteer;
        if (names != null) {
            gazetteer(names);
        }
    }

    /** Answers questions, from any thread. */
    public LivePlaces finder() {
        return places;
    }

    private void schematic() {
        List<Place> found = new ArrayList<>();
        for (MapFeature feature : features) {
            List<String> names = names(new LocalText(feature.name()));
            if (!names.isEmpty() && !feature.parts().isEmpty()) {
                double[] part = feature.parts().getFirst();
                int middle = part.length / 4 * 2;
                found.add(new Place("map:" + found.size(), kind(feature.kind()), names, "", new LonLat(part[middle], part[middle + 1]), SCHEMATIC_WEIGHT));
            }
        }
        places.put("schematic", found);
    }

    /** Streets, addresses and places of the map data. Takes seconds for a country. */
    public void gazetteer(Gazetteer names) {
        gazetteer = names;
        String tag = language;
        List<Place> found = new ArrayList<>();
        names.forEach(entry -> found.add(new Place(
                "osm:" + entry.id(), kind(entry.kind().name()), first(entry.names().in(tag), entry.names().all()),
                entry.contextIn(tag), new LonLat(entry.position().longitude(), entry.position().latitude()), entry.weight())), () -> false);
        places.put("gazetteer", found);
    }

    /** Cameras, objects and zones of the catalogue. */
    public void catalogue(Catalogue newest, Instant now) {
        catalogue = newest;
        List<Place> found = new ArrayList<>();
        newest.cameras().values().forEach(camera -> found.add(new Place(
                CitySymbols.CAMERA + camera.id(), "camera", List.of(camera.name(), camera.id()), "", place(camera.position()), CAMERA_WEIGHT)));
        newest.sites().values().forEach(site -> found.add(new Place(
                CitySymbols.SITE + site.id(), "object", names(site.name()), site.address() == null ? "" : site.address(), place(site.position()),
                SITE_WEIGHT)));
        newest.zones().values().stream().filter(zone -> zone.isCurrent(now)).forEach(zone -> middle(zone.area()).ifPresent(middle ->
                found.add(new Place(CityDrawings.ZONE + zone.id(), "district", names(zone.name()), "", middle, ZONE_WEIGHT))));
        places.put("catalogue", found);
    }

    /** Units where they are now. */
    public void units(Picture picture) {
        List<Place> found = new ArrayList<>();
        picture.positions().values().forEach(position -> {
            Unit unit = picture.units().get(position.unitId());
            if (unit != null) {
                found.add(new Place(CitySymbols.UNIT + unit.id(), "unit", List.of(unit.callSign()), "", place(position.point()), UNIT_WEIGHT));
            }
        });
        places.put("units", found);
    }

    /** The few kinds the search box has words for, of what maps call things. */
    private static String kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "motorway", "primary", "secondary", "street" -> "street";
            case "address" -> "address";
            case "district", "region", "settlement", "neighbourhood" -> "district";
            case "river", "canal", "nature", "park" -> "place";
            default -> "object";
        };
    }

    private List<String> names(LocalText text) {
        return first(text.in(language), text.byLanguage().values());
    }

    private static List<String> first(String name, Collection<String> all) {
        return Stream.concat(Stream.of(name), all.stream()).filter(each -> !each.isBlank()).distinct().toList();
    }

    private static LonLat place(GeoPoint point) {
        return new LonLat(point.longitude(), point.latitude());
    }

    /** Of the corners of its first outline; those of an area over the antimeridian are near each other. */
    private static Optional<LonLat> middle(GeoShape area) {
        List<GeoPoint> ring = area.polygons().isEmpty() ? List.of() : area.polygons().getFirst().rings().getFirst();
        if (ring.isEmpty()) {
            return Optional.empty();
        }
        double first = ring.getFirst().longitude();
        double east = ring.stream().mapToDouble(corner -> Math.IEEEremainder(corner.longitude() - first, 360)).average().orElseThrow();
        return Optional.of(new LonLat(
                Math.IEEEremainder(first + east, 360), ring.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow()));
    }
}
