package uz.posbon.workstation.trainer;

import java.time.Duration;
import uz.posbon.sdk.training.scenario.AlarmChoice;
import uz.posbon.sdk.training.scenario.Condition;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.UnitChoice;
import uz.posbon.sdk.training.scenario.When;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** What a trainer calls the steps of a scenario. */
final class StepWords {
    private StepWords() {}

    /** What happens. */
    static Phrase what(Inject inject) {
        return switch (inject) {
            case Inject.RaiseAlarm raise -> Phrase.local(raise.alarm().headline());
            case Inject.SourceSays says -> says.alarm() instanceof AlarmChoice.OfStep of
                    ? Phrase.of("training.inject.says.step", "step", of.step(), "text", Phrase.local(says.text())) : Phrase.of("training.inject.says", "text", Phrase.local(says.text()));
            case Inject.ClearAlarm clear -> Phrase.of("training.inject.clear", "step", clear.step());
            case Inject.Flood flood -> Phrase.count("training.inject.flood", flood.count(), "time", Words.span(flood.over()));
            case Inject.UnitFails fails -> Phrase.of("training.inject.unitFails", "unit", unit(fails.unit()), "text", Phrase.local(fails.reason()));
            case Inject.UnitStuck stuck -> Phrase.of("training.inject.unitStuck", "unit", unit(stuck.unit()), "text", Phrase.local(stuck.reason()));
            case Inject.UnitRefuses refuses -> Phrase.of("training.inject.unitRefuses", "unit", unit(refuses.unit()), "text", Phrase.local(refuses.reason()));
            case Inject.UnitReports reports -> Phrase.of("training.inject.unitReports", "unit", unit(reports.unit()), "text", Phrase.local(reports.text()));
            case Inject.CameraLost lost -> Phrase.of("training.inject.cameraLost", "camera", lost.cameraId());
            case Inject.BackendOutage outage -> Phrase.of("training.inject.backendOutage", "time", Words.span(outage.lasts()));
            case Inject.MessageToDesks message -> Phrase.of("training.inject.message", "text", Phrase.local(message.text()));
        };
    }

    private static Phrase unit(UnitChoice choice) {
        return switch (choice) {
            case UnitChoice.Named named -> Phrase.plain(named.unitId());
            case UnitChoice.Nearest nearest -> Phrase.of("training.unit.nearest", "capability", nearest.capability(), "step", nearest.step());
            case UnitChoice.First first -> Phrase.of("training.unit.first", "status", Phrase.name("status", first.status().code()), "step", first.step());
        };
    }

    /** When it happens, before it has: a time of day, or after what. */
    static Phrase when(ScenarioStep step, Scenario scenario, Words words) {
        return switch (step.when()) {
            case When.At at -> Phrase.plain(words.time(scenario.startTime().plus(at.offset())));
            case When.After after -> after.delay().equals(Duration.ZERO) ? Phrase.of("training.after", "what", condition(after.condition()))
                    : Phrase.of("training.after-delay", "time", Words.span(after.delay()), "what", condition(after.condition()));
        };
    }

    private static Phrase condition(Condition condition) {
        String step = condition.step();
        return switch (condition) {
            case Condition.Fired c -> Phrase.plain(step);
            case Condition.Acknowledged c -> Phrase.of("training.when.acknowledged", "step", step);
            case Condition.IncidentOpened c -> Phrase.of("training.when.incidentOpened", "step", step);
            case Condition.UnitsReached c -> Phrase.of("training.when.unitsReached", "step", step, "count", c.count(), "status", Phrase.name("status", c.status().code()));
            case Condition.HandedOver c -> Phrase.of("training.when.handedOver", "step", step, "agency", c.agencyId());
            case Condition.IncidentClosed c -> Phrase.of("training.when.incidentClosed", "step", step);
            case Condition.AlarmCleared c -> Phrase.of("training.when.alarmCleared", "step", step);
        };
    }
}
