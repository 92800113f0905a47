package uz.posbon.sdk.catalogue;

import java.util.Map;

/** What the city has, by id. */
public record Catalogue(
        Map<String, Agency> agencies,
        Map<String, Camera> cameras,
        Map<String, Site> sites,
        Map<String, Zone> zones,
        Map<String, IncidentType> incidentTypes,
        Map<String, ResponsePlan> responsePlans) {
    /** Nothing yet. */
    public static final Catalogue EMPTY =
            new Catalogue(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
}
