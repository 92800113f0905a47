package uz.posbon.benchmarks.continuity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.problem.PosbonException;

/**
 * Somebody who works whatever happens: case after case, each command under a key of its own, repeated under that key until it is
 * answered. It writes down which event each command has to leave in the log, once.
 */
final class Work implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    private static final long PAUSE_NANOS = 40_000_000;
    private static final int MOST_REFUSALS = 200;

    private final PosbonClient client;
    private final String name;
    private final Set<String> expected;
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;
    private int number;

    /** {@code expected} takes, as "kind what", the events its commands have to leave. */
    Work(PosbonClient client, String name, Set<String> expected) {
        this.client = client;
        this.name = name;
        this.expected = expected;
    }

    /** It finishes the case it is at. */
    void end() {
        ending = true;
    }

    /** Commands that were given up. */
    Set<String> unanswered() {
        return unanswered;
    }

    @Override
    public void run() {
        while (!ending) {
            workOnACase();
        }
    }

    private void workOnACase() {
        String mark = name + "-" + ++number;
        Alarm alarm = command("alarm.raised " + mark, c -> c.alarms().raise(alarm(mark)));
        Incident incident = command("incident.created " + mark,
                c -> c.incidents().create(new NewIncident("TYPE", null, null, mark, null, null, "A street", null, null, null, Map.of())));
        if (alarm == null || incident == null) {
            return;
        }
        command("incident.noted " + mark, c -> c.incidents().note(incident.id(), mark));
        if (number % 4 != 0) {
            command("alarm.acknowledged " + alarm.id(), c -> c.alarms().acknowledge(alarm.id()));
            command("alarm.cleared " + alarm.id(), c -> c.alarms().clear(alarm.id()));
            command("incident.closed " + incident.id(), c -> c.incidents().close(incident.id(), new Disposition("01", null), null));
        }
    }

    /** Null when it was refused again and again. */
    private <T> @Nullable T command(String event, Function<PosbonClient, T> call) {
        String key = name + "/" + event.replace(' ', '/');
        expected.add(event);
        for (int refusals = 0; refusals < MOST_REFUSALS; refusals++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            try {
                return call.apply(client.withKey(key));
            } catch (PosbonException e) {
                // Unreachable, or refused because a damaged request arrived: both are asked again.
                LOG.debug("{} again: {}", key, e.getMessage());
            }
        }
        unanswered.add(event);
        return null;
    }

    private static NewAlarm alarm(String mark) {
        return new NewAlarm("panel", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, Severity.SEVERE, Urgency.IMMEDIATE,
                Certainty.LIKELY, mark, null, null, null, null, null, null, null, Map.of(), null);
    }
}
