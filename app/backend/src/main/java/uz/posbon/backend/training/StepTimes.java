package uz.posbon.backend.training;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import uz.posbon.sdk.training.scenario.Condition;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.When;

/**
 * When the steps of a scenario fire. Each step has random numbers of its own, made of the seed and its id, so that what one does changes no other's
 * chances. Not thread-safe.
 */
final class StepTimes {
    /** Once of a step that is due. */
    record Due(Instant time, ScenarioStep step, int place) {}

    private static final Comparator<Due> ORDER = Comparator.comparing(Due::time).thenComparing(Due::place);

    private final Map<String, Random> chances = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<ScenarioStep> waiting = new ArrayList<>();
    private final Set<String> over = new HashSet<>();
    private final PriorityQueue<Due> due = new PriorityQueue<>(ORDER);
    private final Instant start;
    private final Instant end;

    StepTimes(Scenario scenario, long seed) {
        start = scenario.startTime();
        end = start.plus(scenario.length());
        for (ScenarioStep step : scenario.steps()) {
            places.put(step.id(), places.size());
            Random random = new Random(seed * 31 + step.id().hashCode());
            chances.put(step.id(), random);
            if (random.nextDouble() >= step.chance()) {
                over.add(step.id());
                continue;
            }
            switch (step.when()) {
                case When.At at -> plan(step, start.plus(at.offset()), start);
                case When.After after -> waiting.add(step);
            }
        }
    }

    /** Random numbers of one step. */
    Random chances(String stepId) {
        return chances.getOrDefault(stepId, new Random(0));
    }

    /** Plans the steps whose condition has come true. */
    void look(Predicate<Condition> holds, Instant now) {
        waiting.removeIf(step -> {
            When.After after = (When.After) step.when();
            if (!holds.test(after.condition())) {
                return false;
            }
            plan(step, now.plus(after.delay()), now);
            return true;
        });
    }

    private void plan(ScenarioStep step, Instant first, Instant earliest) {
        for (int time = 0; time < step.times(); time++) {
            Instant base = step.repeat() == null ? first : first.plus(step.repeat().every().multipliedBy(time));
            Instant moment = base.plus(drawn(step));
            due.add(new Due(moment.isBefore(earliest) ? earliest : moment, step, places.getOrDefault(step.id(), 0)));
        }
    }

    private Duration drawn(ScenarioStep step) {
        long most = step.jitter().toMillis();
        return most == 0 ? Duration.ZERO : Duration.ofMillis(chances(step.id()).nextLong(-most, most + 1));
    }

    /** The steps that fire now, in their order; each once. Nothing fires after the scenario's end. */
    List<ScenarioStep> due(Instant now) {
        List<ScenarioStep> steps = new ArrayList<>();
        while (!due.isEmpty() && !due.peek().time().isAfter(now)) {
            Due next = due.remove();
            if (!over.contains(next.step().id()) && !next.time().isAfter(end)) {
                steps.add(next.step());
            }
        }
        return steps;
    }

    /** The step has fired at its own time, as a log tells: that time is over. */
    void fired(String stepId) {
        due.stream().filter(each -> each.step().id().equals(stepId)).min(ORDER).ifPresent(due::remove);
    }

    /** The trainer has let the step happen: its own time is over. */
    void takeOut(String stepId) {
        over.add(stepId);
        waiting.removeIf(step -> step.id().equals(stepId));
    }
}
