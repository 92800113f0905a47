package uz.posbon.benchmarks.wall;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.problem.PosbonException;

/** Raises four alarms a second and acknowledges half of them, so that every update of the figures is another one. */
final class RaisingHand implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RaisingHand.class);
    private static final int EVERY_MILLIS = 250;

    private final PosbonClient client;
    private final Thread thread;
    private volatile int raised;

    private RaisingHand(PosbonClient client) {
        this.client = client;
        this.thread = Thread.ofPlatform().name("raising").daemon().start(this::raise);
    }

    static RaisingHand begin(BackendProcess backend) {
        return new RaisingHand(PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Operator 1").build());
    }

    private void raise() {
        try {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                String id = client.alarms().raise(new NewAlarm(
                        "panel-" + i % 50, null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, Severity.SEVERE, Urgency.IMMEDIATE,
                        Certainty.LIKELY, null, null, null, null, null, null, null, null, Map.of(), null)).id();
                if (i % 2 == 0) {
                    client.alarms().acknowledge(id);
                }
                raised = i + 1;
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (PosbonException e) {
            LOG.warn("no more alarms", e);
        }
    }

    int raised() {
        return raised;
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(5));
        client.close();
    }
}
