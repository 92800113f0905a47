package uz.posbon.sdk.eido;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.Disposition;

/**
 * A case as one centre tells it to another: everything a desk needs to open it or to bring it up to date. Immutable.
 *
 * @param id the case's name among all centres, e.g. {@code urn:emergency:uid:incidentid:a56e556d871:bcf.state.pa.us}; it stays the
 *     same when the case is handed on
 * @param sender centre that tells it
 * @param issuer system that made the document
 * @param updatedTime when the sender last changed it
 * @param updatedBy who did
 * @param number what the sender's people call it, e.g. {@code #0427}
 * @param commonType EIDO common incident type registry code; null in a mere transfer of a call
 * @param typeCode the sender's own type; where he is a Posbon desk, an incident type of his catalogue
 * @param typeText the same in words
 * @param statuses EIDO common statuses, e.g. {@code Active}, {@code ResourcesAssigned}
 * @param drill {@link MessageStatus#ACTUAL} or what marks it as an exercise or test
 * @param priority 1 (highest) to 5, ours, out of EIDO's 10 (highest) to 0
 * @param position of the incident, or the nearest thing to it the sender knows
 * @param reportedTime when the first report came in
 * @param relatedIds cases that belong together with it, by their names among all centres
 * @param notes oldest first
 * @param agencies who else has to do with it, the sender aside
 */
public record EidoIncident(
        String id,
        EidoAgency sender,
        String issuer,
        Instant updatedTime,
        @Nullable String updatedBy,
        @Nullable String number,
        @Nullable String commonType,
        @Nullable String typeCode,
        @Nullable String typeText,
        List<String> statuses,
        MessageStatus drill,
        @Nullable Integer priority,
        @Nullable String title,
        @Nullable String description,
        @Nullable GeoPoint position,
        @Nullable String address,
        @Nullable Caller caller,
        @Nullable Instant reportedTime,
        @Nullable Disposition disposition,
        List<String> relatedIds,
        List<EidoNote> notes,
        List<EidoUnit> units,
        List<EidoAlarm> alarms,
        List<EidoAgency> agencies) {
    public EidoIncident {
        statuses = List.copyOf(statuses);
        relatedIds = List.copyOf(relatedIds);
        notes = List.copyOf(notes);
        units = List.copyOf(units);
        alarms = List.copyOf(alarms);
        agencies = List.copyOf(agencies);
    }
}
