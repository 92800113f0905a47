package uz.posbon.benchmarks.storm.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.benchmarks.screen.FxLoad;

/** Somebody works through the alarms, one after the other, until he is told to stop. */
final class Shift {
    private final DeskHand hand;
    private final FxLoad load = FxLoad.begin();
    private final Map<String, List<Double>> steps = new LinkedHashMap<>();
    private final Thread working;
    private volatile boolean ended;
    private volatile int done;

    private Shift(DeskHand hand) {
        this.hand = hand;
        List.of("select", "send").forEach(step -> steps.put(step, new ArrayList<>()));
        working = Thread.ofPlatform().name("hand").daemon().start(this::work);
    }

    static Shift begin(DeskHand hand) {
        return new Shift(hand);
    }

    private void work() {
        try {
            while (!ended) {
                note("select", hand.selectMostUrgent());
                note("send", hand.sendUnits());
                done++;
            }
        } catch (InterruptedException | ExecutionException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(String step, double millis) {
        steps.getOrDefault(step, List.of()).add(millis);
    }

    /** Ends with the round that is under way, and says what was seen. */
    String end() throws InterruptedException, ExecutionException {
        String answer = String.format(Locale.ROOT, "fx_busy=%.4f fx_longest=%.3f", load.busy(), load.longestMillis());
        load.close();
        ended = true;
        working.join();
        StringBuilder text = new StringBuilder(answer).append(" steps=").append(done);
        steps.forEach((step, times) -> text.append(String.format(
                Locale.ROOT, " %s_p50=%.3f %s_p99=%.3f", step, Percentile.of(times, 0.5), step, Percentile.of(times, 0.99))));
        return text.toString();
    }
}
