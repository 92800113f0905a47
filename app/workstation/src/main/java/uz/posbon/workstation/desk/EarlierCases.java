package uz.posbon.workstation.desk;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmApi;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentApi;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.workstation.detail.Detail;
import uz.posbon.workstation.detail.Details;
import uz.posbon.workstation.recommend.DuplicateFeed;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/**
 * Cases and alarms the picture does not hold any more, read from the backend's history when somebody opens one. The case panel alone knows of them: no
 * verb finds them, so nothing can be done to them. Thread-safe.
 */
public final class EarlierCases {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierCases.class);
    private static final int MOST_ALARMS = 200;

    private final IncidentApi incidents;
    private final AlarmApi alarms;
    private final Executor background;
    private volatile @Nullable Earlier last;

    /** What was read of one. */
    private record Earlier(String id, @Nullable Incident incident, List<LogEntry> entries, List<Assignment> assignments, List<Alarm> alarms) {}

    /** @param background runs what blocks */
    public EarlierCases(IncidentApi incidents, AlarmApi alarms, Executor background) {
        this.incidents = incidents;
        this.alarms = alarms;
        this.background = background;
    }

    /** Reads a case; {@code there} and {@code failed} are called on the background's thread. */
    void incident(String id, Runnable there, Consumer<PosbonException> failed) {
        read(() -> new Earlier(id, incidents.read(id), incidents.log(id), incidents.assignments(id),
                alarms.list(new AlarmQuery(null, null, null, id, null, MOST_ALARMS))), there, failed);
    }

    /** Reads an alarm; {@code there} and {@code failed} are called on the background's thread. */
    void alarm(String id, Runnable there, Consumer<PosbonException> failed) {
        read(() -> new Earlier(id, null, List.of(), List.of(), List.of(alarms.read(id))), there, failed);
    }

    private void read(Supplier<Earlier> reading, Runnable there, Consumer<PosbonException> failed) {
        background.execute(() -> {
            try {
                last = reading.get();
                there.run();
            } catch (PosbonException e) {
                LOG.debug("nothing read from the history", e);
                failed.accept(e);
            }
        });
    }

    /** What the case panel says, also of what was read last. */
    Detail detail(DeskState desk, Words words, DuplicateFeed duplicates) {
        Earlier read = last;
        if (read == null || !isMissing(desk, read.id())) {
            return Details.of(desk, words, duplicates);
        }
        Picture laid = desk.picture().withEarlier(read.incident(), read.entries(), read.assignments(), read.alarms());
        return Details.of(desk.seeing(laid), words, duplicates).readOnly(words.text("detail.earlier"));
    }

    private static boolean isMissing(DeskState desk, String id) {
        return (id.equals(desk.focus().incidentId()) && !desk.picture().incidents().containsKey(id))
                || (id.equals(desk.focus().alarmId()) && !desk.picture().alarms().containsKey(id));
    }
}
