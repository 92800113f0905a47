package uz.posbon.benchmarks.week;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.unit.NewUnit;

/** The file's words in ours. What it says beyond them goes through as text. */
final class Vocabulary {
    static final Agency AGENCY = new Agency("sf-fire", LocalText.of("San Francisco Fire Department"), null, "Fire", Map.of());

    private static final int USUAL_PRIORITY = 3;

    private static final Map<String, String> DISPOSITIONS = Map.ofEntries(
            Map.entry("Code 2 Transport", "45"),
            Map.entry("Code 3 Transport", "45"),
            Map.entry("Fire", "23"),
            Map.entry("Patient Declined Transport", "42"),
            Map.entry("Against Medical Advice", "42"),
            Map.entry("No Merit", "38"),
            Map.entry("Cancelled", "10"),
            Map.entry("Medical Examiner", "39"),
            Map.entry("Unable to Locate", "14"),
            Map.entry("Gone on Arrival", "14"),
            Map.entry("SFPD", "15"));

    private static final Map<String, String> RESOURCES = Map.of(
            "MEDIC", "GroundALSAmbulance",
            "PRIVATE", "GroundBLSAmbulance",
            "ENGINE", "StructureFireEngineType1",
            "TRUCK", "FireTruckLadder",
            "CHIEF", "CommandLevel3",
            "RESCUE CAPTAIN", "RapidResponseSpecialist",
            "RESCUE SQUAD", "HeavyRescue",
            "INVESTIGATION", "Investigator");

    private static final List<Map.Entry<String, Category>> CATEGORIES = List.of(
            Map.entry("medical", Category.HEALTH),
            Map.entry("rescue", Category.RESCUE),
            Map.entry("gas", Category.INFRA),
            Map.entry("electrical", Category.INFRA),
            Map.entry("traffic", Category.TRANSPORT),
            Map.entry("fuel", Category.ENV),
            Map.entry("odor", Category.ENV),
            Map.entry("police", Category.SECURITY),
            Map.entry("fire", Category.FIRE),
            Map.entry("smoke", Category.FIRE),
            Map.entry("alarm", Category.FIRE));

    private Vocabulary() {}

    /** Ids hold letters, digits and hyphens only, so that they fit any path. */
    static String id(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : id;
    }

    static IncidentType type(String callType) {
        String lower = callType.toLowerCase(Locale.ROOT);
        Category category = CATEGORIES.stream()
                .filter(c -> lower.contains(c.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Category.OTHER);
        return new IncidentType(id(callType), LocalText.of(callType), category, null, USUAL_PRIORITY, Map.of());
    }

    static int priority(@Nullable Integer said) {
        return said == null ? USUAL_PRIORITY : said;
    }

    static NewUnit unit(CallRow row) {
        String resource = RESOURCES.getOrDefault(row.unitType(), "MobileSupportVehicle");
        return new NewUnit(row.unit(), AGENCY.id(), resource, Set.of(id(row.unitType())), null, null, null, null);
    }

    static Disposition disposition(String said) {
        return new Disposition(DISPOSITIONS.getOrDefault(said, "18"), said.isEmpty() ? null : said);
    }
}
