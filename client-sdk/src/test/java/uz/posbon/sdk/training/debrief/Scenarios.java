package uz.posbon.sdk.training.debrief;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.AlarmDraft;
import uz.posbon.sdk.training.scenario.Condition;
import uz.posbon.sdk.training.scenario.Expectation;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.ScenarioUnits;
import uz.posbon.sdk.training.scenario.When;

/** Scenarios of two steps, {@code smoke} and {@code call}, that expect what a test wants. */
public final class Scenarios {
    public static final Duration LENGTH = Duration.ofHours(1);

    private Scenarios() {}

    public static Scenario expecting(Expectation... expectations) {
        return new Scenario("gas", Samples.NAME, Samples.NAME, Set.of(Category.FIRE), LocalDateTime.of(2026, 11, 24, 14, 0), LENGTH, 7,
                ScenarioUnits.ALL, List.of(step("smoke"), step("call"), step("never")), List.of(expectations));
    }

    private static ScenarioStep step(String id) {
        AlarmDraft draft = new AlarmDraft("112", List.of(Category.FIRE), null, Samples.NAME, Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY, Samples.NAME,
                null, null, null, null, null, null, java.util.Map.of());
        return new ScenarioStep(id, new When.At(Duration.ZERO), new Inject.RaiseAlarm(draft));
    }

    /** Within 60 s of each alarm of {@code smoke}, worth 10 points. */
    public static Expectation of(Action action) {
        return after(null, action);
    }

    /** The same, but within 60 s of a condition. */
    public static Expectation after(Condition from, Action action) {
        return share(1, from, action);
    }

    /** The same for a share of the alarms. */
    public static Expectation share(double share, Condition from, Action action) {
        return new Expectation("x", "smoke", from, Duration.ofSeconds(60), 10, share, action, LocalText.of("Do it"));
    }

    /** What became of the only expectation. */
    public static Result result(Played played, Expectation expectation) {
        return DebriefMaker.make(expecting(expectation), played.events()).results().getFirst();
    }

    static List<Expectation> numbered(List<Action> actions) {
        List<Expectation> all = new ArrayList<>();
        for (Action action : actions) {
            all.add(new Expectation("x" + all.size(), "smoke", Duration.ofSeconds(60), 10, action, LocalText.of("Do " + all.size())));
        }
        return all;
    }
}
