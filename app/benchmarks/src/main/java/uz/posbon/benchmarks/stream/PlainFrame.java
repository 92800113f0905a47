package uz.posbon.benchmarks.stream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.unit.Unit;

/** The frames as records, one for each kind of data: what a program would write that had nothing but Jackson. */
sealed interface PlainFrame {
    DurableEvent event();

    record AlarmData(Alarm alarm) {}

    record IncidentData(Incident incident) {}

    record AssignmentData(Assignment assignment) {}

    record UnitData(Unit unit) {}

    record OfAlarm(
            String id, String sequence, String type, String source, @Nullable String subject, Instant time, Instant recordedtime,
            String actor, @Nullable String incidentid, @Nullable String reason, AlarmData data) implements PlainFrame {
        @Override
        public DurableEvent event() {
            return new DurableEvent.AlarmChanged(
                    new Envelope(id, Long.parseLong(sequence), type, source, subject, time, recordedtime, actor, incidentid, reason), data.alarm());
        }
    }

    record OfIncident(
            String id, String sequence, String type, String source, @Nullable String subject, Instant time, Instant recordedtime,
            String actor, @Nullable String incidentid, @Nullable String reason, IncidentData data) implements PlainFrame {
        @Override
        public DurableEvent event() {
            return new DurableEvent.IncidentChanged(
                    new Envelope(id, Long.parseLong(sequence), type, source, subject, time, recordedtime, actor, incidentid, reason), data.incident());
        }
    }

    record OfAssignment(
            String id, String sequence, String type, String source, @Nullable String subject, Instant time, Instant recordedtime,
            String actor, @Nullable String incidentid, @Nullable String reason, AssignmentData data) implements PlainFrame {
        @Override
        public DurableEvent event() {
            return new DurableEvent.AssignmentChanged(
                    new Envelope(id, Long.parseLong(sequence), type, source, subject, time, recordedtime, actor, incidentid, reason), data.assignment());
        }
    }

    record OfUnit(
            String id, String sequence, String type, String source, @Nullable String subject, Instant time, Instant recordedtime,
            String actor, @Nullable String incidentid, @Nullable String reason, UnitData data) implements PlainFrame {
        @Override
        public DurableEvent event() {
            return new DurableEvent.UnitChanged(
                    new Envelope(id, Long.parseLong(sequence), type, source, subject, time, recordedtime, actor, incidentid, reason), data.unit());
        }
    }
}
