package uz.posbon.sdk.internal.eido;

import java.util.List;
import java.util.Map;

/** Our statuses of a sent unit in the words of EIDO's primary and secondary unit status registries. */
final class UnitWords {
    private static final Map<String, List<String>> SECONDARY = Map.of(
            "Dispatched", List.of("Dispatched"),
            "EnRoute", List.of("EnRoute"),
            "OnScene", List.of("OnScene"),
            "Transporting", List.of("Transporting"),
            "AtDestination", List.of("AlternateLocation", "Arrived"),
            "Cleared", List.of("Cleared"));
    /** Of what a unit can do, this is all that EIDO's registry of resource attributes has a word for. */
    private static final Map<String, String> ATTRIBUTES = Map.of("paramedic", "Paramedic", "tactical", "SWAT");

    private UnitWords() {}

    static String primary(String status) {
        return isCleared(status) ? "Available" : "NotAvailable";
    }

    static List<String> secondary(String status) {
        return SECONDARY.getOrDefault(status, List.of("Assigned"));
    }

    static boolean isCleared(String status) {
        return status.equals("Cleared");
    }

    static List<String> attributes(List<String> capabilities) {
        return capabilities.stream().filter(ATTRIBUTES::containsKey).map(ATTRIBUTES::get).toList();
    }
}
