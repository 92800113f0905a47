package uz.posbon.sdk.incident;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;

/** What to change of an incident; a null leaves the field as it is. */
public record IncidentEdit(
        @Nullable String typeId,
        @Nullable String title,
        @Nullable String description,
        @Nullable GeoPoint position,
        @Nullable String address,
        @Nullable String siteId,
        @Nullable Caller caller) {}
