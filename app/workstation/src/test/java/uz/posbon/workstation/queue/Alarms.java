package uz.posbon.workstation.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Shelving;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.geo.GeoPoint;

/** An alarm for a test, changed step by step. */
record Alarms(
        int number, Category category, Severity severity, @Nullable GeoPoint place, @Nullable String site, @Nullable String zone, Instant reported,
        boolean cleared, boolean acknowledged, @Nullable Instant shelvedUntil, @Nullable String incident, @Nullable String parent) {
    static final Instant NOON = Instant.parse("2026-11-26T07:00:00Z");
    static final GeoPoint SQUARE = new GeoPoint(69.2797, 41.3111);

    static Alarms alarm(int number) {
        return new Alarms(number, Category.FIRE, Severity.SEVERE, SQUARE, null, null, NOON, false, false, null, null, null);
    }

    Alarms of(Category other) {
        return new Alarms(number, other, severity, place, site, zone, reported, cleared, acknowledged, shelvedUntil, incident, parent);
    }

    Alarms of(Severity other) {
        return new Alarms(number, category, other, place, site, zone, reported, cleared, acknowledged, shelvedUntil, incident, parent);
    }

    Alarms at(@Nullable GeoPoint other) {
        return new Alarms(number, category, severity, other, site, zone, reported, cleared, acknowledged, shelvedUntil, incident, parent);
    }

    Alarms atSite(@Nullable String other) {
        return new Alarms(number, category, severity, place, other, zone, reported, cleared, acknowledged, shelvedUntil, incident, parent);
    }

    Alarms inZone(@Nullable String other) {
        return new Alarms(number, category, severity, place, site, other, reported, cleared, acknowledged, shelvedUntil, incident, parent);
    }

    Alarms after(int seconds) {
        return new Alarms(number, category, severity, place, site, zone, NOON.plusSeconds(seconds), cleared, acknowledged, shelvedUntil, incident, parent);
    }

    Alarms acknowledgedNow() {
        return new Alarms(number, category, severity, place, site, zone, reported, cleared, true, shelvedUntil, incident, parent);
    }

    Alarms clearedNow() {
        return new Alarms(number, category, severity, place, site, zone, reported, true, acknowledged, shelvedUntil, incident, parent);
    }

    Alarms shelved(@Nullable Instant until) {
        return new Alarms(number, category, severity, place, site, zone, reported, cleared, acknowledged, until, incident, parent);
    }

    Alarms linkedTo(@Nullable String id) {
        return new Alarms(number, category, severity, place, site, zone, reported, cleared, acknowledged, shelvedUntil, id, parent);
    }

    Alarms under(@Nullable String id) {
        return new Alarms(number, category, severity, place, site, zone, reported, cleared, acknowledged, shelvedUntil, incident, id);
    }

    String id() {
        return "a" + number;
    }

    Alarm made() {
        return new Alarm(
                id(), number, 1, "panel", null, MessageStatus.ACTUAL, List.of(category), "Smoke", null, severity, Urgency.IMMEDIATE,
                Certainty.LIKELY, "Smoke " + number, null, null, place, null, null, site, null, zone, Map.of(), reported, reported, reported,
                cleared ? new Clearance(reported, "panel") : null, acknowledged ? new Acknowledgement(reported, "op") : null,
                shelvedUntil == null ? null : new Shelving(shelvedUntil, "op", "test"), List.of(), incident, parent, null, Map.of());
    }
}
