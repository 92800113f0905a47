package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.training.scenario.AlarmChoice;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.UnitChoice;

/** Reads what a step does. */
final class InjectReader {
    static final List<String> KINDS = List.of("alarm", "says", "clear", "flood", "unitFails", "unitStuck", "unitRefuses", "unitReports", "cameraLost",
            "backendOutage", "message");

    private final Findings findings;
    private final Values values;
    private final ConditionReader conditions;
    private final AlarmReader alarms;

    InjectReader(Findings findings, Values values, ConditionReader conditions, AlarmReader alarms) {
        this.findings = findings;
        this.values = values;
        this.conditions = conditions;
        this.alarms = alarms;
    }

    /** What a step does that has that key. */
    Inject inject(String kind, @Nullable YamlNode node) {
        return switch (kind) {
            case "alarm" -> new Inject.RaiseAlarm(alarms.alarm(node));
            case "clear" -> new Inject.ClearAlarm(conditions.step(node, true));
            case "flood" -> alarms.flood(node);
            case "message" -> new Inject.MessageToDesks(values.local(node));
            default -> {
                Mapping mapping = Mapping.of(node, findings);
                Inject inject = inject(kind, mapping);
                mapping.end();
                yield inject;
            }
        };
    }

    private Inject inject(String kind, Mapping mapping) {
        switch (kind) {
            case "says" -> {
                YamlNode severity = mapping.may("severity");
                return new Inject.SourceSays(alarm(mapping), values.local(mapping.must("text")), severity == null ? null : values.code(severity, Severity.KNOWN),
                        alarms.place(mapping, "place"));
            }
            case "cameraLost" -> {
                return new Inject.CameraLost(conditions.named(mapping.must("camera"), References.Named.CAMERA), lasts(mapping));
            }
            case "backendOutage" -> {
                return new Inject.BackendOutage(values.time(mapping.must("lasts"), true));
            }
            default -> {
                UnitChoice unit = unit(mapping.must("unit"));
                LocalText text = values.local(mapping.must("text"));
                return switch (kind) {
                    case "unitFails" -> new Inject.UnitFails(unit, lasts(mapping), text);
                    case "unitStuck" -> new Inject.UnitStuck(unit, lasts(mapping), text);
                    case "unitRefuses" -> new Inject.UnitRefuses(unit, text);
                    default -> new Inject.UnitReports(unit, text);
                };
            }
        }
    }

    private @Nullable Duration lasts(Mapping mapping) {
        YamlNode node = mapping.may("lasts");
        return node == null ? null : values.time(node, true);
    }

    private AlarmChoice alarm(Mapping mapping) {
        String kind = mapping.oneOf(List.of("of", "alarm"));
        return kind != null && kind.equals("alarm") ? new AlarmChoice.Named(values.name(mapping.may(kind)))
                : new AlarmChoice.OfStep(kind == null ? "broken" : conditions.step(mapping.may(kind), true));
    }

    private UnitChoice unit(@Nullable YamlNode node) {
        if (!(node instanceof YamlNode.Fields)) {
            return new UnitChoice.Named(conditions.named(node, References.Named.UNIT));
        }
        Mapping mapping = Mapping.of(node, findings);
        String kind = mapping.oneOf(List.of("nearest", "first"));
        if (kind == null) {
            return new UnitChoice.Named("?");
        }
        UnitChoice choice = kind.equals("nearest")
                ? new UnitChoice.Nearest(conditions.capability(mapping.may(kind), 1), conditions.step(mapping.must("to"), true))
                : new UnitChoice.First(values.code(mapping.may(kind), AssignmentStatus.KNOWN), conditions.step(mapping.must("of"), true),
                        conditions.capability(mapping, 1));
        mapping.end();
        return choice;
    }
}
