package uz.posbon.workstation.annunciate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Shelving;
import uz.posbon.sdk.alarm.Urgency;

/** An alarm in the making. Whatever a caller could have said is in it, so that a test notices where it leaks. */
final class Draft {
    static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    static final String PRIVATE = "Karimova +998901234567 Chilonzor 9-12-40";

    private final long number;
    private final Severity severity;
    private Instant at = NOW;
    private MessageStatus status = MessageStatus.ACTUAL;
    private Acknowledgement acknowledgement;
    private Clearance clearance;
    private Shelving shelving;
    private String incidentId;
    private String zoneId;

    Draft(long number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    static Alarm alarm(long number, Severity severity) {
        return new Draft(number, severity).done();
    }

    Draft at(Instant instant) {
        at = instant;
        return this;
    }

    Draft acknowledged() {
        acknowledgement = new Acknowledgement(at, "Olim");
        return this;
    }

    Draft cleared() {
        clearance = new Clearance(at, "Olim");
        return this;
    }

    Draft shelved(Duration length) {
        shelving = new Shelving(at.plus(length), "Olim", "works on the panel");
        return this;
    }

    Draft drill() {
        status = MessageStatus.EXERCISE;
        return this;
    }

    Draft linked() {
        incidentId = "i";
        return this;
    }

    Draft zone(String id) {
        zoneId = id;
        return this;
    }

    Alarm done() {
        return new Alarm("a" + number, number, 1, PRIVATE, null, status, List.of(Category.FIRE), PRIVATE, null, severity, Urgency.IMMEDIATE,
                Certainty.LIKELY, PRIVATE, PRIVATE, PRIVATE, null, null, PRIVATE, null, null, zoneId, Map.of("phone", PRIVATE), at, at, at,
                clearance, acknowledgement, shelving, List.of(), incidentId, null, null, Map.of());
    }
}
