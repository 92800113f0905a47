package uz.posbon.workstation.desk;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.workstation.queue.DeskQueues;
import uz.posbon.workstation.recommend.DuplicateFeed;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/** From the state of the desk to what it says of the operator's choice. Keeps what is like it from one picture to the next; one thread. */
final class ChoiceProjection implements ChoiceSource {
    private final DeskQueues queues;
    private final DeskOverview overview;
    private final DuplicateFeed duplicates = new DuplicateFeed();
    private @Nullable Incident seen;

    ChoiceProjection(DeskQueues queues, DeskOverview overview) {
        this.queues = queues;
        this.overview = overview;
    }

    @Override
    public Choice of(DeskState desk, Words words) {
        Incident incident = desk.focus().incidentId() == null ? null : desk.picture().incidents().get(desk.focus().incidentId());
        if (incident != null && incident != seen) {
            queues.became(incident);
            seen = incident;
        }
        return new Choice(desk.focus(), overview.detail(desk, words, duplicates));
    }
}
