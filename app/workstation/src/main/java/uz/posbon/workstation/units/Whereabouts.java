package uz.posbon.workstation.units;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;

/** In which district each unit is. Remembers, as most units stand still; one thread. */
final class Whereabouts {
    private record Known(GeoPoint place, @Nullable Zone district) {}

    private final Map<String, Known> known = new HashMap<>();
    private @Nullable Catalogue catalogue;
    private List<Zone> districts = List.of();

    @Nullable Zone district(Catalogue now, String unitId, GeoPoint place, Instant time) {
        if (now != catalogue) {
            catalogue = now;
            known.clear();
            districts = now.zones().values().stream()
                    .filter(zone -> zone.kind().equals(Zone.DISTRICT) && zone.isCurrent(time))
                    .sorted(Comparator.comparing(Zone::id))
                    .toList();
        }
        Known before = known.get(unitId);
        if (before != null && before.place().equals(place)) {
            return before.district();
        }
        Zone district = districts.stream().filter(zone -> zone.area().contains(place)).findFirst().orElse(null);
        known.put(unitId, new Known(place, district));
        return district;
    }
}
