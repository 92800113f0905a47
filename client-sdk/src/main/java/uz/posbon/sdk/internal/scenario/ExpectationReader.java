package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.Condition;
import uz.posbon.sdk.training.scenario.Expectation;
import uz.posbon.sdk.training.scenario.Limits;
import uz.posbon.sdk.training.scenario.ScenarioOutline;

/** Reads expectations. */
final class ExpectationReader {
    private final Findings findings;
    private final Values values;
    private final ConditionReader conditions;
    private final ActionReader actions;

    ExpectationReader(Findings findings, Values values, ConditionReader conditions, ActionReader actions) {
        this.findings = findings;
        this.values = values;
        this.conditions = conditions;
        this.actions = actions;
    }

    ReadExpectation expectation(YamlNode node) {
        Mapping mapping = Mapping.of(node, findings);
        YamlNode idNode = mapping.must("id");
        String id = values.id(idNode);
        YamlNode stepNode = mapping.must("of");
        String step = conditions.step(stepNode, true);
        YamlNode fromNode = mapping.may("from");
        Condition from = fromNode == null ? null : conditions.condition(fromNode);
        YamlNode withinNode = mapping.must("within");
        Duration within = values.time(withinNode, true);
        int points = (int) values.whole(mapping.must("points"), 1, Limits.MOST_POINTS);
        YamlNode shareNode = mapping.may("share");
        double share = shareNode == null ? 1 : values.chance(shareNode);
        String kind = mapping.oneOf(ActionReader.KINDS);
        Action action = kind == null ? new Action.Acknowledge() : actions.action(kind, mapping.may(kind));
        LocalText text = values.local(mapping.must("text"));
        mapping.end();
        return new ReadExpectation(idNode instanceof YamlNode.Text raw ? raw.value() : "", idNode == null ? mapping.place() : idNode.place(),
                shareNode == null ? mapping.place() : shareNode.place(), new Expectation(id, step, from, within, points, share, action, text), StepReader.written(withinNode));
    }

    /**
     * An expectation and where it stands.
     *
     * @param name its id as it is written
     * @param within where its time is written
     */
    record ReadExpectation(String name, Place place, Place sharePlace, Expectation expectation, ScenarioOutline.@Nullable Written within) {}
}
