package uz.posbon.workstation.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uz.posbon.geodata.csv.DispatchCall;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;

/** Other rooms' words for what a call is about, in those of a catalogue. Immutable. */
final class CallKinds {
    /** What the file's words contain, and the type that is meant; the first that fits. */
    private static final List<Map.Entry<String, String>> MEANT = List.of(
            Map.entry("medical", "HEALTH-SICK"),
            Map.entry("structure fire", "FIRE-DWELLING"),
            Map.entry("vehicle fire", "FIRE-VEHICLE"),
            Map.entry("outside fire", "FIRE-GRASS"),
            Map.entry("smoke", "FIRE-GRASS"),
            Map.entry("alarm", "FIRE-ALARM"),
            Map.entry("water rescue", "RESCUE-WATER"),
            Map.entry("elevator", "RESCUE-LIFT"),
            Map.entry("collapse", "RESCUE-COLLAPSE"),
            Map.entry("traffic", "TRANSPORT-INJURY"),
            Map.entry("train", "TRANSPORT-METRO"),
            Map.entry("gas", "INFRA-GAS"),
            Map.entry("electrical", "INFRA-POWER"),
            Map.entry("fuel", "ENV-SPILL"),
            Map.entry("odor", "ENV-AIR"),
            Map.entry("hazmat", "CBRNE-CHEMICAL"),
            Map.entry("explosion", "RESCUE-COLLAPSE"),
            Map.entry("assist", "OTHER-ASSIST"));
    private static final String UNKNOWN = "OTHER-UNKNOWN";

    private final Catalogue catalogue;

    CallKinds(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The catalogue's type; empty where it has none like it. */
    Optional<IncidentType> type(DispatchCall call) {
        String words = call.kind().toLowerCase(Locale.ROOT);
        String id = MEANT.stream().filter(kind -> words.contains(kind.getKey())).map(Map.Entry::getValue).findFirst().orElse(UNKNOWN);
        return Optional.ofNullable(catalogue.incidentTypes().get(id)).or(() -> Optional.ofNullable(catalogue.incidentTypes().get(UNKNOWN)));
    }

    static Severity severity(DispatchCall call) {
        String group = call.group().toLowerCase(Locale.ROOT);
        if (group.startsWith("potentially") || group.equals("fire")) {
            return Severity.SEVERE;
        }
        return group.startsWith("non") ? Severity.MINOR : Severity.MODERATE;
    }

    /** Whom the call would have reached here. */
    static String source(Category category) {
        return switch (category.code()) {
            case "Fire" -> "101";
            case "Security", "Safety" -> "102";
            case "Health" -> "103";
            case "Rescue" -> "1050";
            default -> "112";
        };
    }
}
