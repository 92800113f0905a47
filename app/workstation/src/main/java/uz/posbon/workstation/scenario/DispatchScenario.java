package uz.posbon.workstation.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.csv.DispatchCall;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.AlarmDraft;
import uz.posbon.sdk.training.scenario.Expectation;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.ScenarioUnits;
import uz.posbon.sdk.training.scenario.When;

/**
 * Makes a scenario of real dispatch data: each call comes at its moment and, moved, at its place; what was called off in the end is cleared by its source at
 * that moment. What the room's plans ask for is expected, and beside it stands how long the real room took.
 */
public final class DispatchScenario {
    private static final Duration TAIL = Duration.ofMinutes(10);
    private static final Duration ACKNOWLEDGE = Duration.ofSeconds(60);
    private static final Duration SEND = Duration.ofMinutes(3);
    private static final int ACKNOWLEDGE_POINTS = 1;
    private static final int SEND_POINTS = 2;

    private final Catalogue catalogue;
    private final CallKinds kinds;
    private final ImportTexts texts = new ImportTexts();

    public DispatchScenario(Catalogue catalogue) {
        this.catalogue = catalogue;
        kinds = new CallKinds(catalogue);
    }

    /**
     * What is taken and where it is put.
     *
     * @param from first moment taken, in the file's time
     * @param to first moment not taken any more
     * @param centre where the middle of the file's places comes to lie
     * @param scale how much farther apart places come to lie than they were; 1 for as far
     */
    public record Span(String id, long seed, LocalDateTime from, LocalDateTime to, GeoPoint centre, double scale) {}

    /**
     * Makes it; empty if no call lies in the span.
     *
     * @throws IllegalArgumentException if the span holds more than a scenario may
     */
    public Optional<Scenario> of(List<DispatchCall> calls, Span span) {
        List<DispatchCall> taken = calls.stream().filter(call -> !call.received().isBefore(span.from()) && call.received().isBefore(span.to())).toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        AreaMove move = AreaMove.of(calls.stream().flatMap(call -> Optional.ofNullable(call.position()).stream()).toList(), span.centre(), span.scale(),
                catalogue.zones().values().stream().filter(zone -> zone.kind().equals(Zone.DISTRICT)).map(Zone::area).toList());
        List<ScenarioStep> steps = new ArrayList<>();
        List<Expectation> expectations = new ArrayList<>();
        Set<Category> categories = new LinkedHashSet<>();
        for (DispatchCall call : taken) {
            Optional<IncidentType> type = kinds.type(call);
            Category category = type.map(IncidentType::category).orElse(Category.OTHER);
            categories.add(category);
            String id = "call-" + call.number().replaceAll("[^A-Za-z0-9_-]", "-");
            steps.add(new ScenarioStep(id, new When.At(Duration.between(span.from(), call.received())), new Inject.RaiseAlarm(alarm(call, type.orElse(null), category, move))));
            calledOff(call, id, span).ifPresent(steps::add);
            type.ifPresent(known -> expect(call, id, known, expectations));
        }
        return Optional.of(new Scenario(span.id(), texts.title(span.from(), span.to()), texts.about(taken.size()), categories, span.from(),
                Duration.between(span.from(), span.to()).plus(TAIL), span.seed(), ScenarioUnits.ALL, steps, expectations));
    }

    private static AlarmDraft alarm(DispatchCall call, @Nullable IncidentType type, Category category, AreaMove move) {
        LocalText kind = LocalText.of(call.kind());
        return new AlarmDraft(CallKinds.source(category), List.of(category), type == null ? null : type.id(), type == null ? kind : null,
                CallKinds.severity(call), Urgency.IMMEDIATE, Certainty.LIKELY, type == null ? kind : type.name(), kind,
                call.position() == null ? null : move.move(call.position()), call.address().isEmpty() ? null : LocalText.of(call.address()), null, null, null,
                Map.of("origin", "call", "importedCall", call.number()));
    }

    private static Optional<ScenarioStep> calledOff(DispatchCall call, String id, Span span) {
        boolean inTime = call.ended() != null && call.ended().isAfter(call.received()) && call.ended().isBefore(span.to().plus(TAIL));
        if (!inTime || !call.disposition().toLowerCase(Locale.ROOT).startsWith("cancel")) {
            return Optional.empty();
        }
        return Optional.of(new ScenarioStep(id + "-off", new When.At(Duration.between(span.from(), call.ended())), new Inject.ClearAlarm(id)));
    }

    private void expect(DispatchCall call, String id, IncidentType type, List<Expectation> expectations) {
        Optional<ResponsePlan> plan = catalogue.responsePlans().values().stream().filter(p -> p.incidentTypeId().equals(type.id())).findFirst();
        Duration acknowledge = plan.map(ResponsePlan::acknowledgeWithin).orElse(ACKNOWLEDGE);
        expectations.add(new Expectation(id + "-ack", id, acknowledge, ACKNOWLEDGE_POINTS, new Action.Acknowledge(), texts.acknowledge(type, acknowledge)));
        if (call.dispatched() != null) {
            Duration send = plan.map(ResponsePlan::dispatchWithin).orElse(SEND);
            Duration real = Duration.between(call.received(), call.dispatched());
            plan.flatMap(p -> p.needs().stream().findFirst()).ifPresent(need -> expectations.add(new Expectation(id + "-send", id, send, SEND_POINTS,
                    new Action.Send(need.capability(), 1, false), texts.send(type, need.capability(), send, real.isNegative() ? Duration.ZERO : real))));
        }
    }
}
