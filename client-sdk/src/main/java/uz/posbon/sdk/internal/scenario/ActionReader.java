package uz.posbon.sdk.internal.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.Limits;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;

/** Reads what trainees are expected to do. */
final class ActionReader {
    static final List<String> KINDS = List.of("acknowledge", "openIncident", "join", "priority", "send", "sendFurther", "notSend", "handOver", "note",
            "markStep", "close", "markNuisance", "shelve", "dismiss");
    private static final String ANY = "any";
    private static final int MOST_NAMES = 50;

    private final Findings findings;
    private final Values values;
    private final ConditionReader conditions;

    ActionReader(Findings findings, Values values, ConditionReader conditions) {
        this.findings = findings;
        this.values = values;
        this.conditions = conditions;
    }

    /** What is expected under that key. */
    Action action(String kind, @Nullable YamlNode node) {
        return switch (kind) {
            case "acknowledge" -> done(node, new Action.Acknowledge());
            case "markNuisance" -> done(node, new Action.MarkNuisance());
            case "shelve" -> done(node, new Action.Shelve());
            case "dismiss" -> done(node, new Action.Dismiss());
            case "openIncident" -> new Action.OpenIncident(
                    isAny(node) ? Set.of() : Set.copyOf(values.distinct(node, 1, MOST_NAMES, item -> conditions.named(item, References.Named.INCIDENT_TYPE))));
            case "close" -> new Action.Close(isAny(node) ? Set.of() : Set.copyOf(values.distinct(node, 1, MOST_NAMES, values::name)));
            case "join" -> new Action.Join(conditions.step(node, true));
            case "priority" -> priority(node);
            case "send" -> send(node, false);
            case "sendFurther" -> send(node, true);
            case "notSend" -> new Action.NotSend(isAny(node) ? null : conditions.named(node, References.Named.CAPABILITY));
            case "handOver" -> new Action.HandOver(conditions.named(node, References.Named.AGENCY));
            case "note" -> note(node);
            default -> new Action.MarkStep(conditions.named(node, References.Named.CHECKLIST_STEP));
        };
    }

    /** What has nothing to say about itself is written {@code true}. */
    private Action done(@Nullable YamlNode node, Action action) {
        if (!values.truth(node) && node != null) {
            findings.add(Kind.UNKNOWN_CODE, node.place(), "value", "false", "known", "true");
        }
        return action;
    }

    private Action note(@Nullable YamlNode node) {
        List<String> words = values.distinct(node, 1, MOST_NAMES, values::name);
        return new Action.Note(words.isEmpty() ? List.of("?") : words);
    }

    private Action send(@Nullable YamlNode node, boolean further) {
        Mapping mapping = Mapping.of(node, findings);
        YamlNode counted = mapping.may("count");
        int count = counted == null ? 1 : (int) values.whole(counted, 1, Limits.MOST_UNITS);
        Action send = new Action.Send(conditions.capability(mapping.must("capability"), count), count, further);
        mapping.end();
        return send;
    }

    private Action priority(@Nullable YamlNode node) {
        Mapping mapping = Mapping.of(node, findings);
        String kind = mapping.oneOf(List.of("atLeast", "exactly"));
        if (kind == null) {
            return new Action.SetPriority(1, false);
        }
        Action priority = new Action.SetPriority((int) values.whole(mapping.may(kind), 1, 5), kind.equals("exactly"));
        mapping.end();
        return priority;
    }

    private static boolean isAny(@Nullable YamlNode node) {
        return node instanceof YamlNode.Text text && text.value().equals(ANY);
    }
}
