package uz.posbon.sdk.internal.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.training.scenario.Condition;
import uz.posbon.sdk.training.scenario.Limits;

/** Reads conditions, and the ids by which one thing of a text names another. */
final class ConditionReader {
    private static final List<String> KINDS =
            List.of("fired", "acknowledged", "incidentOpened", "unitsReached", "handedOver", "incidentClosed", "alarmCleared");

    private final Findings findings;
    private final Values values;
    private final References references;

    ConditionReader(Findings findings, Values values, References references) {
        this.findings = findings;
        this.values = values;
        this.references = references;
    }

    Condition condition(@Nullable YamlNode node) {
        Mapping mapping = Mapping.of(node, findings);
        String kind = mapping.oneOf(KINDS);
        Condition condition = kind == null ? new Condition.Fired("broken") : condition(kind, mapping);
        if (kind != null) {
            mapping.end();
        }
        return condition;
    }

    private Condition condition(String kind, Mapping mapping) {
        if (kind.equals("unitsReached")) {
            AssignmentStatus status = values.code(mapping.may(kind), AssignmentStatus.KNOWN);
            String step = step(mapping.must("of"), true);
            YamlNode counted = mapping.may("count");
            int count = counted == null ? 1 : (int) values.whole(counted, 1, Limits.MOST_UNITS);
            return new Condition.UnitsReached(step, status, capability(mapping, count), count);
        }
        String step = step(mapping.may(kind), !kind.equals("fired"));
        return switch (kind) {
            case "acknowledged" -> new Condition.Acknowledged(step);
            case "incidentOpened" -> new Condition.IncidentOpened(step);
            case "handedOver" -> new Condition.HandedOver(step, named(mapping.must("agency"), References.Named.AGENCY));
            case "incidentClosed" -> new Condition.IncidentClosed(step);
            case "alarmCleared" -> new Condition.AlarmCleared(step);
            default -> new Condition.Fired(step);
        };
    }

    /** The optional capability of so many units. */
    @Nullable String capability(Mapping mapping, int count) {
        YamlNode node = mapping.may("capability");
        return node == null ? null : capability(node, count);
    }

    String capability(@Nullable YamlNode node, int count) {
        int before = findings.count();
        String capability = named(node, References.Named.CAPABILITY);
        if (node != null && findings.count() == before) {
            references.units.add(new References.UnitsUse(node.place(), capability, count));
        }
        return capability;
    }

    /** Another step of the scenario. */
    String step(@Nullable YamlNode node, boolean alarm) {
        int before = findings.count();
        String step = values.id(node);
        if (node != null && findings.count() == before && !(node instanceof YamlNode.Broken)) {
            references.steps.add(new References.StepUse(node.place(), step, alarm));
        }
        return step;
    }

    /** Something of the city. */
    String named(@Nullable YamlNode node, References.Named list) {
        int before = findings.count();
        String name = values.name(node);
        if (node != null && findings.count() == before && !(node instanceof YamlNode.Broken)) {
            references.names.add(new References.NameUse(node.place(), list, name));
        }
        return name;
    }
}
