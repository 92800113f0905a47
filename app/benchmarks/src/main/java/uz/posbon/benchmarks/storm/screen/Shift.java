package uz.posbon.benchmarks.storm.screen;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.benchmarks.screen.FxLoad;

/** Somebody works through the alarms, one after the other, until he is told to stop. */
final class Shift {
    private final DeskHand hand;
    private final FxLoad load = FxLoad.begin();
    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private final long compiledBefore = compiler.getTotalCompilationTime();
    private final Map<String, List<StepTime>> steps = new LinkedHashMap<>();
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

    private void note(String step, StepTime time) {
        steps.getOrDefault(step, List.of()).add(time);
    }

    /** Ends with the round that is under way, and says what was seen. */
    String end() throws InterruptedException, ExecutionException {
        String answer = String.format(
                Locale.ROOT, "fx_busy=%.4f fx_longest=%.3f jit=%d", load.busy(), load.longestMillis(), compiler.getTotalCompilationTime() - compiledBefore);
        load.close();
        ended = true;
        working.join();
        StringBuilder text = new StringBuilder(answer).append(" steps=").append(done);
        steps.forEach((step, times) -> {
            say(text, step + "_p99", times, 0.99, StepTime::painted);
            say(text, step + "_p50", times, 0.5, StepTime::painted);
            say(text, step + "_key_p50", times, 0.5, StepTime::handled);
            say(text, step + "_shown_p50", times, 0.5, StepTime::shown);
            say(text, step + "_fx_p50", times, 0.5, StepTime::fx);
        });
        return text.toString();
    }

    private static void say(StringBuilder text, String name, List<StepTime> times, double share, Function<StepTime, Double> which) {
        text.append(String.format(Locale.ROOT, " %s=%.3f", name, Percentile.of(times.stream().map(which).toList(), share)));
    }
}
