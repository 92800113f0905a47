package uz.posbon.geodata.osm;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tags of a thing make it. */
record Classification(EntryKind kind, String detail) {
    private static final Map<String, EntryKind> PLACES = Map.ofEntries(
            Map.entry("city", EntryKind.SETTLEMENT), Map.entry("town", EntryKind.SETTLEMENT), Map.entry("village", EntryKind.SETTLEMENT),
            Map.entry("hamlet", EntryKind.SETTLEMENT), Map.entry("isolated_dwelling", EntryKind.SETTLEMENT),
            Map.entry("country", EntryKind.REGION), Map.entry("state", EntryKind.REGION), Map.entry("province", EntryKind.REGION),
            Map.entry("region", EntryKind.REGION), Map.entry("county", EntryKind.DISTRICT), Map.entry("district", EntryKind.DISTRICT),
            Map.entry("borough", EntryKind.DISTRICT), Map.entry("municipality", EntryKind.DISTRICT),
            Map.entry("suburb", EntryKind.NEIGHBOURHOOD), Map.entry("quarter", EntryKind.NEIGHBOURHOOD),
            Map.entry("neighbourhood", EntryKind.NEIGHBOURHOOD), Map.entry("city_block", EntryKind.NEIGHBOURHOOD),
            Map.entry("locality", EntryKind.NATURE), Map.entry("island", EntryKind.NATURE), Map.entry("square", EntryKind.LANDMARK));

    private static final Map<EntryKind, Set<String>> AMENITIES = Map.of(
            EntryKind.HEALTH, Set.of("hospital", "clinic", "doctors", "pharmacy", "dentist", "nursing_home"),
            EntryKind.EDUCATION, Set.of("school", "kindergarten", "college", "university", "library", "childcare", "music_school"),
            EntryKind.EMERGENCY, Set.of("police", "fire_station", "ambulance_station"),
            EntryKind.GOVERNMENT, Set.of("townhall", "courthouse", "embassy", "post_office", "prison", "public_building", "community_centre"),
            EntryKind.WORSHIP, Set.of("place_of_worship", "grave_yard", "monastery"),
            EntryKind.FOOD, Set.of("restaurant", "cafe", "fast_food", "bar", "pub", "food_court"),
            EntryKind.TRANSPORT, Set.of("bus_station", "ferry_terminal", "taxi", "parking"),
            EntryKind.LEISURE, Set.of("theatre", "cinema", "arts_centre", "nightclub", "casino", "events_venue"),
            EntryKind.SHOP, Set.of("marketplace", "fuel", "bank"));

    private static final Map<String, EntryKind> OTHERS = Map.ofEntries(
            Map.entry("healthcare", EntryKind.HEALTH), Map.entry("emergency", EntryKind.EMERGENCY), Map.entry("shop", EntryKind.SHOP),
            Map.entry("public_transport", EntryKind.TRANSPORT), Map.entry("railway", EntryKind.TRANSPORT),
            Map.entry("aeroway", EntryKind.TRANSPORT), Map.entry("leisure", EntryKind.LEISURE), Map.entry("historic", EntryKind.LANDMARK),
            Map.entry("man_made", EntryKind.LANDMARK), Map.entry("office", EntryKind.BUSINESS), Map.entry("craft", EntryKind.BUSINESS),
            Map.entry("natural", EntryKind.NATURE), Map.entry("waterway", EntryKind.NATURE), Map.entry("landuse", EntryKind.BUSINESS),
            Map.entry("building", EntryKind.BUILDING));

    private static final Set<String> LODGINGS = Set.of("hotel", "hostel", "motel", "guest_house", "apartment", "chalet", "camp_site");

    // Named lines that are no places: rails between stations, platforms, courses of rivers piece by piece.
    private static final Set<String> NO_PLACES = Set.of("railway=rail", "railway=subway", "railway=tram", "railway=light_rail", "railway=abandoned",
            "railway=disused", "railway=construction", "railway=platform", "public_transport=platform", "public_transport=stop_area",
            "aeroway=taxiway", "aeroway=runway", "natural=coastline", "natural=tree", "man_made=pipeline");

    /** What a named thing is; empty when it is nothing one would look for. Streets are not asked about here. */
    static Optional<Classification> of(Map<String, String> tags) {
        if ("administrative".equals(tags.get("boundary")) && tags.containsKey("admin_level")) {
            return administrative(tags);
        }
        String place = tags.get("place");
        if (place != null && PLACES.containsKey(place)) {
            return found(PLACES.get(place), "place", place);
        }
        String amenity = tags.get("amenity");
        if (amenity != null) {
            return found(AMENITIES.entrySet().stream().filter(e -> e.getValue().contains(amenity)).map(Map.Entry::getKey).findFirst()
                    .orElse(EntryKind.BUSINESS), "amenity", amenity);
        }
        String tourism = tags.get("tourism");
        if (tourism != null) {
            return found(LODGINGS.contains(tourism) ? EntryKind.LODGING : EntryKind.LANDMARK, "tourism", tourism);
        }
        if ("government".equals(tags.get("office"))) {
            return found(EntryKind.GOVERNMENT, "office", "government");
        }
        if ("bus_stop".equals(tags.get("highway"))) {
            return found(EntryKind.TRANSPORT, "highway", "bus_stop");
        }
        return OTHERS.keySet().stream().sorted().filter(tags::containsKey)
                .filter(key -> !NO_PLACES.contains(key + "=" + tags.get(key)))
                // A school's building and a shop's landuse say less than the school and the shop.
                .min(Comparator.comparingInt(key -> key.equals("building") || key.equals("landuse") ? 1 : 0))
                .flatMap(key -> found(OTHERS.get(key), key, tags.get(key)));
    }

    private static Optional<Classification> administrative(Map<String, String> tags) {
        String level = tags.getOrDefault("admin_level", "");
        if (!level.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        String place = tags.getOrDefault("place", tags.getOrDefault("border_type", ""));
        int number = Integer.parseInt(level);
        EntryKind kind = PLACES.containsKey(place) ? PLACES.get(place)
                : number <= 4 ? EntryKind.REGION
                : number <= 7 ? EntryKind.DISTRICT
                : number == 8 ? EntryKind.SETTLEMENT : EntryKind.NEIGHBOURHOOD;
        return found(kind, "boundary", "administrative");
    }

    private static Optional<Classification> found(@Nullable EntryKind kind, String key, @Nullable String value) {
        return kind == null ? Optional.empty() : Optional.of(new Classification(kind, key + "=" + value));
    }

    /** How far out it stands in an address: a quarter lies in a village, a village in a district, a district in a city or region. */
    int rank() {
        return switch (kind) {
            case NEIGHBOURHOOD -> 1;
            case SETTLEMENT -> detail.equals("place=city") || detail.startsWith("boundary=") ? 4 : 2;
            case DISTRICT -> 3;
            case REGION -> 5;
            default -> 0;
        };
    }

    /** Whether it is something that others lie in. */
    boolean isArea() {
        return rank() > 0;
    }
}
