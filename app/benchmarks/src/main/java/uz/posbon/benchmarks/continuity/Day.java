package uz.posbon.benchmarks.continuity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.benchmarks.Footprint;
import uz.posbon.benchmarks.ScreenProcess;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;

/**
 * A day of fifty events a second, as fast as it goes: alarms come and go, cases are opened, worked on and closed, and a standing crowd of alarms is
 * grouped and taken apart, which makes most of the events. After each hour of that day both processes collect their garbage and are measured.
 */
final class Day {
    private static final Logger LOG = LoggerFactory.getLogger(Day.class);
    private static final int EVENTS_A_MINUTE = 50 * 60;
    private static final int MINUTES = 60;
    private static final int STANDING = 400;
    private static final int CASES_A_MINUTE = 5;
    private static final int OPEN = 20;
    private static final int CAUGHT_UP_SECONDS = 120;
    private static final long STEP_NANOS = 5_000_000;

    /** How both stood after each hour. */
    record Marks(List<Footprint> desk, List<Footprint> backend, long events) {}

    private final PosbonClient client;
    private final Deque<String> standing = new ArrayDeque<>();
    private final Deque<String> cases = new ArrayDeque<>();
    private int number;

    private Day(PosbonClient client) {
        this.client = client;
    }

    static Marks of(Path folder, int hours) throws IOException, InterruptedException {
        try (BackendProcess backend = BackendProcess.start(folder.resolve("day"));
                PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("city").build()) {
            client.catalogue().put(new IncidentType("TYPE", LocalText.of("Fire"), Category.FIRE, null, 2, Map.of()));
            Path own = Files.createDirectories(folder.resolve("day-desk"));
            try (ScreenProcess desk = ScreenProcess.start(DayDesk.class, List.of(backend.address().toString(), backend.token(), own.toString()), null)) {
                return new Day(client).pass(hours, desk, backend);
            }
        }
    }

    private Marks pass(int hours, ScreenProcess desk, BackendProcess backend) throws IOException, InterruptedException {
        List<Footprint> desks = new ArrayList<>();
        List<Footprint> backends = new ArrayList<>();
        for (int hour = 1; hour <= hours; hour++) {
            for (int minute = 0; minute < MINUTES; minute++) {
                minute();
            }
            catchUp(desk);
            desks.add(Footprint.of(desk.pid()));
            backends.add(Footprint.of(backend.pid()));
            LOG.info("hour {} of {}: {} events, desk {}, backend {}", hour, hours, sequence(), desks.getLast(), backends.getLast());
        }
        return new Marks(desks, backends, sequence());
    }

    private long sequence() {
        return client.session().health().sequence();
    }

    private void minute() {
        long end = sequence() + EVENTS_A_MINUTE;
        for (int i = 0; i < CASES_A_MINUTE; i++) {
            Alarm alarm = client.alarms().raise(alarm());
            Incident incident = client.incidents().create(
                    new NewIncident("TYPE", null, null, "case " + number, null, null, "A street", null, null, null, Map.of()));
            client.alarms().acknowledge(alarm.id());
            client.alarms().link(alarm.id(), incident.id());
            client.incidents().note(incident.id(), "somebody is on his way");
            client.alarms().clear(alarm.id());
            cases.add(incident.id());
            if (cases.size() > OPEN) {
                client.incidents().close(cases.remove(), new Disposition("01", null), null);
            }
        }
        // Of the crowd a few go and others come.
        while (standing.size() < STANDING) {
            standing.add(client.alarms().raise(alarm()).id());
        }
        for (int i = 0; i < CASES_A_MINUTE; i++) {
            String gone = standing.remove();
            client.alarms().acknowledge(gone);
            client.alarms().clear(gone);
            standing.add(client.alarms().raise(alarm()).id());
        }
        List<String> all = List.copyOf(standing);
        while (sequence() < end) {
            client.alarms().group(all.getFirst(), all.subList(1, all.size()));
            client.alarms().ungroup(all.subList(1, all.size()));
        }
    }

    private NewAlarm alarm() {
        number++;
        return new NewAlarm("panel " + number % 50, null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, Severity.MINOR, Urgency.PAST,
                Certainty.LIKELY, "alarm " + number, null, null, null, null, null, null, null, Map.of(), null);
    }

    private void catchUp(ScreenProcess desk) throws IOException, InterruptedException {
        long last = sequence();
        long limit = System.nanoTime() + CAUGHT_UP_SECONDS * 1_000_000_000L;
        while (Long.parseLong(desk.order("sequence").get("sequence")) < last) {
            if (System.nanoTime() > limit) {
                throw new IOException("the desk does not catch up with event " + last);
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }
}
