package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.scenario.Limits;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.When;

/** Follows what steps and expectations say of other steps: whether those exist, raise alarms, and can ever fire. */
final class StepCheck {
    private final Findings findings;
    private final Duration length;
    private final Map<String, StepReader.ReadStep> byName = new LinkedHashMap<>();
    private final Map<String, Duration> earliest = new HashMap<>();

    StepCheck(Findings findings, List<StepReader.ReadStep> steps, Duration length) {
        this.findings = findings;
        this.length = length;
        steps.forEach(step -> byName.putIfAbsent(step.name(), step));
    }

    /** The soonest each step can fire, by its name; for a text that was checked. */
    Map<String, Duration> earliest() {
        return Map.copyOf(earliest);
    }

    void check(References references, List<ExpectationReader.ReadExpectation> expectations, Place document) {
        references.steps.forEach(this::reference);
        expectations.forEach(this::share);
        long alarms = byName.values().stream().mapToLong(step -> step.step().alarms()).sum();
        if (alarms > Limits.MOST_ALARMS) {
            findings.add(Kind.TOO_MANY_ALARMS, new Place(document.line(), document.column(), "/steps"), "count", alarms, "most", Limits.MOST_ALARMS);
        }
        Set<String> settled = cycles();
        byName.values().forEach(step -> firing(step, settled));
    }

    private void reference(References.StepUse use) {
        StepReader.ReadStep step = byName.get(use.step());
        if (step == null) {
            Spelling.unknown(findings, use.place(), "step", use.step(), byName.keySet());
        } else if (use.alarm() && !step.broken() && step.step().alarms() == 0) {
            findings.add(Kind.NO_ALARM, use.place(), "step", use.step());
        }
    }

    private void share(ExpectationReader.ReadExpectation read) {
        StepReader.ReadStep step = byName.get(read.expectation().step());
        if (step != null && !step.broken() && step.step().alarms() == 1 && read.expectation().share() < 1) {
            findings.add(Kind.SHARE_OF_ONE, read.sharePlace(), "step", step.name());
        }
    }

    /** Says which steps wait for each other, each circle once; answers those that stand in one. */
    private Set<String> cycles() {
        Set<String> done = new HashSet<>();
        Set<String> inCycle = new HashSet<>();
        for (String name : byName.keySet()) {
            // Each step waits for one at most, so a walk along them either ends or comes back.
            List<String> way = new ArrayList<>();
            String at = name;
            while (at != null && byName.containsKey(at) && done.add(at)) {
                way.add(at);
                at = awaited(at);
            }
            int from = at == null ? -1 : way.indexOf(at);
            if (from >= 0) {
                List<String> circle = way.subList(from, way.size());
                StepReader.ReadStep first = byName.get(circle.getFirst());
                findings.add(Kind.CYCLE, first == null ? Place.WHOLE : first.place(), "steps", String.join(" -> ", circle) + " -> " + at);
                inCycle.addAll(circle);
            }
        }
        return inCycle;
    }

    private @Nullable String awaited(String name) {
        StepReader.ReadStep step = byName.get(name);
        return step != null && step.step().when() instanceof When.After after ? after.condition().step() : null;
    }

    private void firing(StepReader.ReadStep read, Set<String> inCycle) {
        if (read.broken() || inCycle.contains(read.name())) {
            return;
        }
        Duration first = earliest(read.name(), inCycle);
        if (first.compareTo(length) <= 0) {
            return;
        }
        String awaited = awaited(read.name());
        if (awaited != null && earliest(awaited, inCycle).compareTo(length) > 0) {
            findings.add(Kind.WAITS_FOR_NEVER, read.place(), "step", awaited);
        } else {
            findings.add(Kind.AFTER_END, read.place(), "earliest", Scalars.time(first), "length", Scalars.time(length));
        }
    }

    /** The soonest a step can fire; later than any scenario for one in a circle. What is not known fires at once, so that nothing follows from it. */
    private Duration earliest(String name, Set<String> inCycle) {
        List<String> way = new ArrayList<>();
        String at = name;
        while (at != null && !earliest.containsKey(at)) {
            StepReader.ReadStep step = byName.get(at);
            if (inCycle.contains(at)) {
                earliest.put(at, Limits.LONGEST.multipliedBy(2));
            } else if (step == null || step.broken()) {
                earliest.put(at, Duration.ZERO);
            } else {
                way.add(at);
                at = awaited(at);
            }
        }
        for (String step : way.reversed()) {
            StepReader.ReadStep read = byName.get(step);
            String awaited = awaited(step);
            Duration before = awaited == null ? Duration.ZERO : earliest.getOrDefault(awaited, Duration.ZERO);
            earliest.put(step, read == null ? before : before.plus(ownDelay(read.step())));
        }
        return earliest.getOrDefault(name, Duration.ZERO);
    }

    private static Duration ownDelay(ScenarioStep step) {
        Duration delay = switch (step.when()) {
            case When.At at -> at.offset();
            case When.After after -> after.delay();
        };
        Duration soonest = delay.minus(step.jitter());
        return soonest.isNegative() ? Duration.ZERO : soonest;
    }
}
