package uz.posbon.workstation.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.outbox.OutboxEntry;

/** Incidents that were opened at this desk and that the backend has not heard of yet. Pure. */
public final class LocalIncidents {
    /** Where the catalogue does not say. */
    private static final int PRIORITY = 3;

    private LocalIncidents() {}

    /** One for each entry that opens one, with its place in the outbox, negative, as its number for the time being. */
    public static List<Incident> of(List<OutboxEntry> pending, Catalogue catalogue) {
        return pending.stream().map(entry -> incident(entry, catalogue)).filter(Objects::nonNull).toList();
    }

    private static @Nullable Incident incident(OutboxEntry entry, Catalogue catalogue) {
        NewIncident opened = entry.opens();
        if (opened == null || opened.id() == null) {
            return null;
        }
        IncidentType type = catalogue.incidentTypes().get(opened.typeId());
        int priority = opened.priority() != null ? opened.priority() : type == null ? PRIORITY : type.priority();
        String title = opened.title() == null || opened.title().isBlank() ? opened.typeId() : opened.title();
        Instant reported = opened.reportedTime() == null ? entry.time() : opened.reportedTime();
        String by = entry.operator() == null ? "" : entry.operator();
        return new Incident(
                opened.id(), -entry.place(), 1, IncidentStatus.ACTIVE, List.of(), opened.drill() == null ? MessageStatus.ACTUAL : opened.drill(),
                opened.typeId(), type == null ? Category.OTHER : type.category(), priority, null, title, opened.description(), opened.position(),
                opened.address(), null, opened.siteId(), opened.caller(), List.of(), List.of(), null, reported, entry.time(), by, null, entry.time(),
                null, null, null, opened.references(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }
}
