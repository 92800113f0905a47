package uz.posbon.workstation.shift;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** The open cases as one operator hands them to the next. Pure. */
final class ShiftCases {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Picture picture;
    private final Words words;

    ShiftCases(Picture picture, Words words) {
        this.picture = picture;
        this.words = words;
    }

    /**
     * All open cases, the most urgent first.
     *
     * @param note what was written for a case
     * @param isNew whether a case came after the offer
     */
    List<ShiftModel.Case> all(Function<String, @Nullable String> note, Predicate<String> isNew) {
        return picture.incidents().values().stream()
                .filter(Incident::isOpen)
                .sorted(Comparator.comparingInt(Incident::priority).thenComparing(Incident::number))
                .map(incident -> one(incident, note.apply(incident.id()), isNew.test(incident.id())))
                .toList();
    }

    private ShiftModel.Case one(Incident incident, @Nullable String note, boolean isNew) {
        return new ShiftModel.Case(
                incident.id(), Numbers.of(incident), incident.priority(), incident.title(), place(incident),
                clock(incident.createdTime()), units(incident), last(incident), note == null ? "" : note, isNew);
    }

    private String place(Incident incident) {
        if (incident.address() != null && !incident.address().isBlank()) {
            return incident.address();
        }
        Zone zone = incident.zoneId() == null ? null : picture.catalogue().zones().get(incident.zoneId());
        return zone == null ? "" : words.local(zone.name());
    }

    private String units(Incident incident) {
        String units = picture.assignmentsOf(incident.id()).stream()
                .filter(Assignment::isOpen)
                .sorted(Comparator.comparing(Assignment::unitId))
                .map(a -> callSign(a.unitId()) + " " + words.name("status", a.status()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return units.isEmpty() ? words.text("incident.noUnits") : units;
    }

    private String callSign(String unitId) {
        Unit unit = picture.units().get(unitId);
        return unit == null ? unitId : unit.callSign();
    }

    private String last(Incident incident) {
        return picture.log(incident.id()).reversed().stream()
                .filter(entry -> entry.text() != null && !entry.text().isBlank())
                .findFirst()
                .map(entry -> clock(entry.time()) + " " + entry.actor() + ": " + entry.text())
                .orElse("");
    }

    private String clock(Instant time) {
        return clock(time, words);
    }

    /** Hours and minutes in the room. */
    static String clock(Instant time, Words words) {
        return CLOCK.format(time.atZone(words.zone()));
    }
}
