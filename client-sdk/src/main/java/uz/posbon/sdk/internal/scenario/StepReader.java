package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.scenario.Condition;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Limits;
import uz.posbon.sdk.training.scenario.ScenarioOutline;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.When;

/** Reads steps. */
final class StepReader {
    private final Findings findings;
    private final Values values;
    private final ConditionReader conditions;
    private final InjectReader injects;

    StepReader(Findings findings, Values values, ConditionReader conditions, InjectReader injects) {
        this.findings = findings;
        this.values = values;
        this.conditions = conditions;
        this.injects = injects;
    }

    ReadStep step(YamlNode node) {
        int before = findings.count();
        Mapping mapping = Mapping.of(node, findings);
        YamlNode idNode = mapping.must("id");
        String id = values.id(idNode);
        When when = when(mapping);
        YamlNode jitterNode = mapping.may("jitter");
        Duration jitter = jitterNode == null ? Duration.ZERO : values.time(jitterNode, false);
        YamlNode chanceNode = mapping.may("chance");
        double chance = chanceNode == null ? 1 : values.chance(chanceNode);
        ScenarioStep.Repeat repeat = repeat(mapping);
        YamlNode unlessNode = mapping.may("unless");
        Condition unless = unlessNode == null ? null : conditions.condition(unlessNode);
        String kind = mapping.oneOf(InjectReader.KINDS);
        Inject inject = kind == null ? new Inject.ClearAlarm("broken") : injects.inject(kind, mapping.may(kind));
        mapping.end();
        ScenarioStep step = new ScenarioStep(id, when, jitter, chance, repeat, unless, inject);
        String raw = idNode instanceof YamlNode.Text text ? text.value() : "";
        return new ReadStep(
                raw, idNode == null ? mapping.place() : idNode.place(), step, findings.count() > before, kind == null ? "" : kind,
                written(mapping.may(when instanceof When.At ? "at" : "delay")));
    }

    /** Where the time stands, if it stands there as it is meant. */
    static ScenarioOutline.@Nullable Written written(@Nullable YamlNode node) {
        if (!(node instanceof YamlNode.Text text) || !text.plain()) {
            return null;
        }
        Duration time = Scalars.time(text.value());
        return time == null ? null : new ScenarioOutline.Written(text.place().line(), text.place().column(), text.value(), time);
    }

    private When when(Mapping mapping) {
        String kind = mapping.oneOf(List.of("at", "after"));
        if (kind == null) {
            mapping.may("delay");
            return new When.At(Duration.ZERO);
        }
        if (kind.equals("at")) {
            return new When.At(values.time(mapping.may(kind), false));
        }
        YamlNode delayNode = mapping.may("delay");
        Condition condition = conditions.condition(mapping.may(kind));
        return new When.After(condition, delayNode == null ? Duration.ZERO : values.time(delayNode, false));
    }

    private ScenarioStep.@Nullable Repeat repeat(Mapping mapping) {
        YamlNode node = mapping.may("repeat");
        if (node == null) {
            return null;
        }
        Mapping repeat = Mapping.of(node, findings);
        ScenarioStep.Repeat read = new ScenarioStep.Repeat(
                (int) values.whole(repeat.must("count"), 2, Limits.MOST_REPEATS), values.time(repeat.must("every"), true));
        repeat.end();
        return read;
    }

    /**
     * A step and where it stands.
     *
     * @param name its id as it is written, which others may name although it is none
     * @param broken whether something is wrong with it already, so that nothing follows from what it says
     * @param kind what it does; empty where that cannot be read
     * @param time where its time is written
     */
    record ReadStep(String name, Place place, ScenarioStep step, boolean broken, String kind, ScenarioOutline.@Nullable Written time) {}
}
