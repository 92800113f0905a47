package uz.posbon.backend.store;

import java.util.Optional;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;

/** The collections of the catalogue, each with its place in addresses and in the catalogue document. */
public enum CatalogueCollection {
    AGENCIES("agencies", "agencies", Agency.class),
    CAMERAS("cameras", "cameras", Camera.class),
    SITES("sites", "sites", Site.class),
    ZONES("zones", "zones", Zone.class),
    INCIDENT_TYPES("incident-types", "incidentTypes", IncidentType.class),
    RESPONSE_PLANS("response-plans", "responsePlans", ResponsePlan.class);

    private final String path;
    private final String property;
    private final Class<?> type;

    CatalogueCollection(String path, String property, Class<?> type) {
        this.path = path;
        this.property = property;
        this.type = type;
    }

    public String path() {
        return path;
    }

    String property() {
        return property;
    }

    public Class<?> type() {
        return type;
    }

    public static Optional<CatalogueCollection> ofPath(String path) {
        for (CatalogueCollection one : values()) {
            if (one.path.equals(path)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    static CatalogueCollection of(Class<?> type) {
        for (CatalogueCollection one : values()) {
            if (one.type.equals(type)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no catalogue entry: " + type);
    }
}
