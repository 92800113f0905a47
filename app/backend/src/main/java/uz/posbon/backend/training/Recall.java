package uz.posbon.backend.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioException;
import uz.posbon.sdk.training.scenario.ScenarioStep;

/**
 * Brings a session back to where its log ends: what has become of the steps, which have fired, which wait for a time that was drawn already, what lasts. The
 * same random numbers are drawn in the same order as the first time. Not thread-safe.
 */
final class Recall {
    private static final Logger LOG = LoggerFactory.getLogger(Recall.class);
    private static final String FLOOD = "flood";

    private final Scenario scenario;
    private final StepFacts facts;
    private final StepTimes times;
    private final Injections injections;
    private final Map<String, Alarm> alarms = new HashMap<>();

    Recall(Scenario scenario, StepFacts facts, StepTimes times, Injections injections) {
        this.scenario = scenario;
        this.facts = facts;
        this.times = times;
        this.injections = injections;
    }

    /** Everything that is in the log, in its order. */
    void take(List<DurableEvent> log) {
        for (DurableEvent event : log) {
            facts.take(event);
            injections.recall(event);
            switch (event) {
                case DurableEvent.AlarmChanged e -> alarms.put(e.alarm().id(), e.alarm());
                case DurableEvent.TrainingNoted e -> take(e.entry());
                default -> { }
            }
            // Conditions were looked at in the tick after what made them true; what happens at one time is one tick old at most.
            times.look(facts::holds, event.envelope().recordedTime().plus(SessionRun.TICK));
        }
    }

    private void take(TrainingEntry entry) {
        if (entry.kind().equals(EntryKind.STEP_FIRED)) {
            scenario.steps().stream().filter(step -> step.id().equals(entry.stepId())).forEach(step -> fired(step, entry));
        } else if (entry.kind().equals(EntryKind.INJECTED)) {
            injected(entry);
        }
    }

    private void fired(ScenarioStep step, TrainingEntry entry) {
        boolean partOfFlood = FLOOD.equals(entry.inject()) && !entry.subjects().isEmpty();
        facts.fired(step.id(), step.alarms() > 0 ? entry.subjects() : List.of());
        // One that was acknowledged before the line about it was written.
        entry.subjects().stream().map(alarms::get).filter(alarm -> alarm != null).forEach(facts::take);
        if (partOfFlood) {
            injections.raised(step.id(), entry.subjects().size());
        } else {
            if (entry.by().equals(TrainingEntry.SCENARIO)) {
                times.fired(step.id());
            } else {
                times.takeOut(step.id());
            }
            injections.recall(step.inject(), entry, times.chances(step.id()));
        }
    }

    private void injected(TrainingEntry entry) {
        if (FLOOD.equals(entry.inject()) && !entry.subjects().isEmpty()) {
            injections.raised(null, entry.subjects().size());
        } else if (entry.text() != null) {
            try {
                Inject inject = new ScenarioFiles().read("injected", entry.text()).scenario().steps().getFirst().inject();
                injections.recall(inject, entry, injections.trainersChance());
            } catch (ScenarioException e) {
                LOG.warn("what was injected as line {} cannot be read again, so nothing of it goes on: {}", entry.number(), e.getMessage());
            }
        }
    }
}
