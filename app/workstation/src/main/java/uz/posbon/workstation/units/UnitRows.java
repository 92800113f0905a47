package uz.posbon.workstation.units;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** From the picture to the rows of the board. Remembers where units are; one thread, not the FX thread. */
final class UnitRows {
    private final OverdueLimits limits;
    private final Whereabouts whereabouts = new Whereabouts();

    UnitRows(OverdueLimits limits) {
        this.limits = limits;
    }

    List<UnitRow> of(Picture picture, Instant now, Words words) {
        return picture.units().values().stream().map(unit -> row(picture, unit, now, words)).toList();
    }

    private UnitRow row(Picture picture, Unit unit, Instant now, Words words) {
        StatusLook look = StatusLook.of(unit.status());
        String status = words.name("status", unit.status());
        Agency agency = picture.catalogue().agencies().get(unit.agencyId());
        String agencyName = agency == null ? unit.agencyId() : words.local(agency.name());
        Incident incident = unit.incidentId() == null ? null : picture.incidents().get(unit.incidentId());
        String number = incident == null ? "" : Numbers.of(incident);
        UnitPosition position = picture.positions().get(unit.id());
        Zone district = position == null ? null : whereabouts.district(picture.catalogue(), unit.id(), position.point(), now);
        String districtName = district == null ? words.text("units.noDistrict") : words.local(district.name());
        String crew = unit.crew() == null ? "" : words.text("units.crew", Map.of("n", unit.crew().toString()));
        String capabilities = capabilities(unit, words);
        return new UnitRow(
                unit.id(), unit.callSign(), unit.agencyId(), agencyName, look, status, unit.statusTime(), number, crew, capabilities,
                position == null ? null : position.time(), Recommendation.isStale(position, now),
                Overdue.check(picture, unit, limits, now) != null, district == null ? "" : district.id(), districtName,
                search(unit.id(), unit.callSign(), agencyName, status, number, capabilities, districtName));
    }

    private static String capabilities(Unit unit, Words words) {
        return unit.capabilities().stream().map(code -> words.name("capability", code)).sorted().collect(Collectors.joining(", "));
    }

    private static String search(@Nullable String... parts) {
        return String.join(" ", parts).toLowerCase(Locale.ROOT);
    }
}
