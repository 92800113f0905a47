package uz.posbon.workstation.queue;

import java.time.Instant;
import java.util.List;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.words.Words;

/** Keeps both queues of the desk up to date with the picture. Confined to one thread but for {@link #became}; never the FX thread. */
public final class DeskQueues {
    private final AlarmFeed alarmFeed = new AlarmFeed();
    private final IncidentFeed incidentFeed = new IncidentFeed();
    private final Flood flood = new Flood();
    private final LiveRows<String, QueueRow> alarms;
    private final LiveRows<String, QueueRow> incidents;

    public DeskQueues(LiveRows<String, QueueRow> alarms, LiveRows<String, QueueRow> incidents) {
        this.alarms = alarms;
        this.incidents = incidents;
    }

    /**
     * How much there is.
     *
     * @param recentAlarms alarms of the last ten minutes
     * @param flood whether that is more than one operator can work on
     * @param banner says so; empty when it is not
     */
    public record Load(int recentAlarms, boolean flood, String banner) {}

    /** Tells the queues what changed since the last picture. */
    public Load follow(Picture picture, Instant now, Words words) {
        tell(alarms, alarmFeed.follow(picture, now, words));
        tell(incidents, incidentFeed.follow(picture, words));
        int recent = alarmFeed.recent(now);
        boolean tooMany = flood.with(recent);
        return new Load(recent, tooMany, tooMany ? words.count("queue.flood", recent) : "");
    }

    /** What has become an incident is no alarm to be chosen any more; nobody need wait for the rest of the city to see that. Any thread. */
    public void became(Incident incident) {
        alarms.change(List.of(), incident.alarmIds());
    }

    private static void tell(LiveRows<String, QueueRow> rows, RowChanges changes) {
        if (!changes.isEmpty()) {
            rows.change(changes.put(), changes.gone());
        }
    }
}
