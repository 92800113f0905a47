package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.training.scenario.Expectation;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.ScenarioUnits;
import uz.posbon.sdk.training.scenario.UnitStart;
import uz.posbon.sdk.training.scenario.When;

/** Writes scenarios as the text that {@link ScenarioReader} reads. Pure. */
public final class ScenarioWriter {
    private final PartWriter parts = new PartWriter();
    private final InjectWriter injects = new InjectWriter(parts);
    private final ActionWriter actions = new ActionWriter();

    /** The text. */
    public String write(Scenario scenario) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", ScenarioReader.FORMAT);
        document.put("id", scenario.id());
        document.put("title", parts.local(scenario.title()));
        document.put("about", parts.local(scenario.about()));
        document.put("categories", new YamlText.Inline(scenario.categories().stream().map(Category::code).sorted().toList()));
        document.put("start", scenario.start().toString());
        document.put("length", Scalars.time(scenario.length()));
        document.put("seed", scenario.seed());
        if (!scenario.units().equals(ScenarioUnits.ALL)) {
            document.put("units", units(scenario.units()));
        }
        document.put("steps", scenario.steps().stream().map(this::step).toList());
        if (!scenario.expectations().isEmpty()) {
            document.put("expectations", scenario.expectations().stream().map(this::expectation).toList());
        }
        return YamlText.of(document);
    }

    private Map<String, Object> units(ScenarioUnits units) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!units.only().isEmpty()) {
            fields.put("only", new YamlText.Inline(units.only().stream().sorted().toList()));
        }
        if (!units.starts().isEmpty()) {
            fields.put("starts", units.starts().stream().map(start -> new YamlText.Inline(start(start))).toList());
        }
        return fields;
    }

    private Map<String, Object> start(UnitStart start) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("unit", start.unitId());
        if (start.position() != null) {
            fields.put("place", parts.point(start.position()));
        }
        if (!start.inService()) {
            fields.put("inService", false);
        }
        if (start.crew() != null) {
            fields.put("crew", start.crew());
        }
        return fields;
    }

    private Map<String, Object> step(ScenarioStep step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", step.id());
        switch (step.when()) {
            case When.At at -> fields.put("at", Scalars.time(at.offset()));
            case When.After after -> {
                fields.put("after", parts.condition(after.condition()));
                if (!after.delay().isZero()) {
                    fields.put("delay", Scalars.time(after.delay()));
                }
            }
        }
        if (!step.jitter().equals(Duration.ZERO)) {
            fields.put("jitter", Scalars.time(step.jitter()));
        }
        if (step.chance() < 1) {
            fields.put("chance", step.chance());
        }
        if (step.repeat() != null) {
            fields.put("repeat", new YamlText.Inline(parts.fields("count", step.repeat().count(), "every", Scalars.time(step.repeat().every()))));
        }
        if (step.unless() != null) {
            fields.put("unless", parts.condition(step.unless()));
        }
        injects.write(step.inject(), fields);
        return fields;
    }

    private Map<String, Object> expectation(Expectation expectation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", expectation.id());
        fields.put("of", expectation.step());
        if (expectation.from() != null) {
            fields.put("from", parts.condition(expectation.from()));
        }
        actions.write(expectation.action(), fields);
        fields.put("within", Scalars.time(expectation.within()));
        fields.put("points", expectation.points());
        if (expectation.share() < 1) {
            fields.put("share", expectation.share());
        }
        fields.put("text", parts.local(expectation.text()));
        return fields;
    }

}
