package uz.posbon.workstation.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.ui.queue.Deadline;
import uz.posbon.ui.queue.QueueMark;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** An incident as a row of the queue, in the operator's language. Pure. */
public final class IncidentRows {
    /** Open before closed, then by priority, the oldest first. */
    public static final Comparator<QueueRow> ORDER = Comparator.comparing(QueueRow::dim)
            .thenComparing(QueueRow::tone)
            .thenComparing(QueueRow::since)
            .thenComparing(QueueRow::id);

    private IncidentRows() {}

    static QueueRow of(Incident incident, List<Assignment> assignments, Picture picture, RowMaker maker) {
        long units = assignments.stream().filter(Assignment::isOpen).count();
        Tone tone = tone(incident.priority());
        Words words = maker.words();
        IncidentType type = maker.catalogue().incidentTypes().get(incident.typeId());
        return new QueueRow(
                incident.id(),
                tone,
                SymbolShape.CROSS,
                "P" + incident.priority(),
                words.name("category", incident.category()),
                incident.title(),
                incident.isOpen() && !incident.worker().isEmpty() ? state(incident, units, words) + " \u00B7 " + incident.worker() : state(incident, units, words),
                incident.reportedTime(),
                !incident.isOpen(),
                incident.isOpen() && units == 0,
                Numbers.of(incident),
                deadline(incident, assignments, maker),
                QueueRow.Belonging.NONE,
                QueueMark.ROW,
                new RowFacts(
                        tone.ordinal(), incident.category().code(),
                        incident.typeId() + (type == null ? "" : " " + String.join(" ", type.name().byLanguage().values())),
                        maker.zone(incident.zoneId(), incident.siteId()),
                        assignments.stream()
                                .map(assignment -> picture.units().get(assignment.unitId()))
                                .filter(Objects::nonNull)
                                .map(Unit::agencyId)
                                .collect(Collectors.toUnmodifiableSet()),
                        !incident.isOpen() ? RowStatus.CLOSED : units == 0 ? RowStatus.WAITING : RowStatus.SENT));
    }

    private static String state(Incident incident, long units, Words words) {
        if (incident.drill().isDrill()) {
            return words.name("messageStatus", incident.drill());
        }
        if (!incident.isOpen()) {
            return words.text("incident.closed");
        }
        return units == 0 ? words.text("incident.noUnits") : words.count("incident.units", units);
    }

    /** Until a unit was sent that limit runs, then the one of the first arrival. */
    private static @Nullable Deadline deadline(Incident incident, List<Assignment> assignments, RowMaker maker) {
        if (!incident.isOpen() || reached(assignments, AssignmentStatus.ON_SCENE)) {
            return null;
        }
        boolean sent = reached(assignments, AssignmentStatus.DISPATCHED);
        Function<ResponsePlan, @Nullable Duration> limit = sent ? ResponsePlan::arriveWithin : ResponsePlan::dispatchWithin;
        String word = maker.words().text(sent ? "queue.limit.arrive" : "queue.limit.send");
        Instant from = incident.reportedTime();
        return maker.plans().of(incident.typeId())
                .flatMap(plan -> Optional.ofNullable(limit.apply(plan)))
                .map(span -> new Deadline(word, from, from.plus(span)))
                .orElse(null);
    }

    private static boolean reached(List<Assignment> assignments, AssignmentStatus status) {
        return assignments.stream().anyMatch(assignment -> assignment.times().containsKey(status.code()));
    }

    private static Tone tone(int priority) {
        return switch (priority) {
            case 1 -> Tone.EXTREME;
            case 2 -> Tone.SEVERE;
            case 3 -> Tone.MODERATE;
            case 4 -> Tone.MINOR;
            default -> Tone.UNKNOWN;
        };
    }
}
