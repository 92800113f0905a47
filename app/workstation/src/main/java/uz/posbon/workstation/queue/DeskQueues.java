package uz.posbon.workstation.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.queue.Grouping;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.words.Words;

/** Keeps both queues of the desk up to date with the picture. Confined to one thread but for {@link #became} and {@link #together}; never the FX thread. */
public final class DeskQueues {
    private static final Duration ROW_SOON = Duration.ofSeconds(2);

    private final AlarmFeed alarmFeed = new AlarmFeed();
    private final IncidentFeed incidentFeed = new IncidentFeed();
    private final Flood flood = new Flood();
    private final LiveRows<String, QueueRow> alarms;
    private final LiveRows<String, QueueRow> incidents;
    private final Together together = new Together();

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
        RowChanges changed = alarmFeed.follow(picture, now, words);
        together.follow(changed);
        tell(alarms, changed);
        tell(incidents, incidentFeed.follow(picture, words));
        int recent = alarmFeed.recent(now);
        boolean tooMany = flood.with(recent);
        return new Load(recent, tooMany, tooMany ? words.count("queue.flood", recent) : "");
    }

    /** What has become an incident is no alarm to be chosen any more; nobody need wait for the rest of the city to see that. Any thread. */
    public void became(Incident incident) {
        alarms.change(List.of(), incident.alarmIds());
    }

    /**
     * Ids of the alarms that stand behind the same line as this one. Blocks for as long as an alarm that has just come has no row; any thread but the FX thread.
     *
     * @param level how much is laid together now
     * @param shown what the queue shows
     */
    public List<String> together(String alarmId, Grouping level, Predicate<QueueRow> shown) {
        return together.with(alarmId, level, shown, ROW_SOON);
    }

    private static void tell(LiveRows<String, QueueRow> rows, RowChanges changes) {
        if (!changes.isEmpty()) {
            rows.change(changes.put(), changes.gone());
        }
    }
}
