package uz.posbon.backend.store.room;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.State;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.IncidentTypes;
import uz.posbon.sdk.catalogue.ResponsePlan;

/** How long the response plans give for each step; the catalogue is read once and again after it changed. */
final class RoomLimits {
    private final State state;
    private @Nullable List<IncidentType> types;
    private @Nullable Map<String, ResponsePlan> plans;

    RoomLimits(State state) {
        this.state = state;
    }

    void forget() {
        types = null;
        plans = null;
    }

    /** The limit of the plan that the alarm would follow as an incident. */
    @Nullable Duration toAcknowledge(Alarm alarm) {
        if (types == null) {
            types = state.incidentTypes();
        }
        ResponsePlan plan = IncidentTypes.forAlarm(types, alarm).map(type -> plan(type.id())).orElse(null);
        return plan == null ? null : plan.acknowledgeWithin();
    }

    @Nullable Long toDispatch(String typeId) {
        ResponsePlan plan = plan(typeId);
        return plan == null || plan.dispatchWithin() == null ? null : plan.dispatchWithin().toMillis();
    }

    @Nullable Long toArrive(String typeId) {
        ResponsePlan plan = plan(typeId);
        return plan == null || plan.arriveWithin() == null ? null : plan.arriveWithin().toMillis();
    }

    /** Of several plans for one type the one with the smallest id. */
    private @Nullable ResponsePlan plan(String typeId) {
        if (plans == null) {
            Map<String, ResponsePlan> read = new HashMap<>();
            state.responsePlans().stream().sorted(Comparator.comparing(ResponsePlan::id)).forEach(plan -> read.putIfAbsent(plan.incidentTypeId(), plan));
            plans = read;
        }
        return plans.get(typeId);
    }
}
