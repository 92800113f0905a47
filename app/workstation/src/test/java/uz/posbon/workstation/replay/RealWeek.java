package uz.posbon.workstation.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** A week of a real fire service as the events of a log: every call, every unit sent, every status with its time, in the order of the times. */
final class RealWeek {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.ENGLISH);
    private static final Map<String, AssignmentStatus> STATUSES = new LinkedHashMap<>();

    static {
        STATUSES.put("Dispatch DtTm", AssignmentStatus.DISPATCHED);
        STATUSES.put("Response DtTm", AssignmentStatus.EN_ROUTE);
        STATUSES.put("On Scene DtTm", AssignmentStatus.ON_SCENE);
        STATUSES.put("Transport DtTm", AssignmentStatus.TRANSPORTING);
        STATUSES.put("Hospital DtTm", AssignmentStatus.AT_DESTINATION);
        STATUSES.put("Available DtTm", AssignmentStatus.CLEARED);
    }

    /** Something that happened, before it has a number. */
    private record Deed(Instant time, String kind, String subject, String incident, Object state) {}

    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, List<NamedCsvRecord>> calls = new TreeMap<>();

    private RealWeek() {}

    static List<DurableEvent> read(Path csv) throws IOException {
        RealWeek week = new RealWeek();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            rows.forEach(row -> week.calls.computeIfAbsent(row.getField("Call Number"), c -> new ArrayList<>()).add(row));
        }
        week.calls.forEach(week::call);
        week.deeds.sort(Comparator.comparing(Deed::time));
        List<DurableEvent> events = new ArrayList<>();
        week.deeds.forEach(deed -> events.add(event(deed, events.size() + 1)));
        return events;
    }

    private static DurableEvent event(Deed deed, long sequence) {
        Envelope envelope = new Envelope("e" + sequence, sequence, Envelope.PREFIX + deed.kind(), "/posbon/week", deed.subject(), deed.time(), deed.time(), "room", deed.incident(), null);
        return switch (deed.state()) {
            case Incident i -> new DurableEvent.IncidentChanged(envelope, i);
            case Assignment a -> new DurableEvent.AssignmentChanged(envelope, a);
            case Unit u -> new DurableEvent.UnitChanged(envelope, u);
            default -> throw new IllegalArgumentException(deed.kind());
        };
    }

    private void call(String number, List<NamedCsvRecord> rows) {
        Instant received = time(rows.getFirst(), "Received DtTm");
        Instant last = received;
        for (NamedCsvRecord row : rows) {
            Instant unit = unit(number, row);
            last = unit.isAfter(last) ? unit : last;
        }
        add(received, "incident.created", "i" + number, number, incident(number, rows.getFirst(), received, null));
        add(last, "incident.closed", "i" + number, number, incident(number, rows.getFirst(), received, last));
    }

    private Instant unit(String call, NamedCsvRecord row) {
        String unit = row.getField("Unit ID");
        String id = "a" + row.getField("RowID");
        Map<String, Instant> times = new HashMap<>();
        long version = 0;
        Instant last = Instant.EPOCH;
        for (Map.Entry<String, AssignmentStatus> status : STATUSES.entrySet()) {
            Instant at = time(row, status.getKey());
            if (at == null) {
                continue;
            }
            times.put(status.getValue().code(), at);
            version++;
            add(at, version == 1 ? "assignment.created" : "assignment.status", id, call,
                    new Assignment(id, version, "i" + call, unit, status.getValue(), Map.copyOf(times), "room", null, null, Map.of()));
            boolean cleared = status.getValue().equals(AssignmentStatus.CLEARED);
            UnitStatus now = cleared ? UnitStatus.AVAILABLE : new UnitStatus(status.getValue().code());
            add(at, "unit.status", unit, null, new Unit(unit, version, unit, "SFFD", row.getField("Unit Type"), Set.of("true".equals(row.getField("ALS Unit")) ? "paramedic" : "crew"),
                    row.getField("Station Area"), now, at, cleared ? null : "i" + call, cleared ? null : id, 4, null, null, Map.of()));
            last = at.isAfter(last) ? at : last;
        }
        return last;
    }

    private void add(Instant time, String kind, String subject, String call, Object state) {
        deeds.add(new Deed(time, kind, subject, call == null ? null : "i" + call, state));
    }

    private static Incident incident(String call, NamedCsvRecord row, Instant received, Instant closed) {
        return new Incident(
                "i" + call, Long.parseLong(call) % 1_000_000, closed == null ? 1 : 2, closed == null ? IncidentStatus.ACTIVE : IncidentStatus.CLOSED, List.of(),
                MessageStatus.ACTUAL, row.getField("Call Type"), Category.HEALTH, 2, null, row.getField("Call Type"), null, place(row), row.getField("Address"), null, null, null,
                List.of(), List.of(), null, received, received, "room", null, closed == null ? received : closed, closed, closed == null ? null : "room", null, Map.of(), List.of(),
                List.of(), List.of(), List.of(), Map.of());
    }

    private static GeoPoint place(NamedCsvRecord row) {
        String[] parts = row.getField("Location").replaceAll("[()\\s]", "").split(",");
        return parts.length < 2 ? null : new GeoPoint(Double.parseDouble(parts[1]), Double.parseDouble(parts[0]));
    }

    private static Instant time(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isBlank() ? null : LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    }
}
