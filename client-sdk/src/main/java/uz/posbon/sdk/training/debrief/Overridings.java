package uz.posbon.sdk.training.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;

/** Finds what trainees did against the system, with their reasons. */
final class Overridings {
    private static final String PRIORITISED = "incident.prioritised";
    private static final String WITHOUT_APPROVAL = "incident.overridden";

    private Overridings() {}

    static List<Overriding> of(SessionLog log) {
        List<Overriding> found = new ArrayList<>();
        for (List<DurableEvent.AssignmentChanged> life : log.assignments()) {
            DurableEvent.AssignmentChanged first = life.getFirst();
            String reason = first.assignment().overrideReason();
            if (reason != null && log.isTrainee(first.envelope().actor())) {
                found.add(new Overriding(first.envelope().actor(), first.envelope().kind(), number(log, first.assignment().incidentId()),
                        first.assignment().unitId(), reason, SessionLog.at(first)));
            }
        }
        for (List<DurableEvent.IncidentChanged> life : log.incidents()) {
            for (DurableEvent.IncidentChanged e : life) {
                Envelope envelope = e.envelope();
                boolean prioritised = envelope.kind().equals(PRIORITISED);
                if ((prioritised || envelope.kind().equals(WITHOUT_APPROVAL)) && log.isTrainee(envelope.actor())) {
                    found.add(new Overriding(envelope.actor(), envelope.kind(), e.incident().number(),
                            prioritised ? Integer.toString(e.incident().priority()) : null, envelope.reason() == null ? "" : envelope.reason(), SessionLog.at(e)));
                }
            }
        }
        found.sort(Comparator.comparingLong(one -> one.at().sequence()));
        return found;
    }

    private static @Nullable Long number(SessionLog log, String incidentId) {
        List<DurableEvent.IncidentChanged> life = log.incident(incidentId);
        return life.isEmpty() ? null : life.getFirst().incident().number();
    }
}
