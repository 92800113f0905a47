package uz.posbon.workstation.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.words.Words;

/**
 * Follows the picture's alarms and says what changed in the queue since it looked last: every alarm that is not part of an incident, not even of one that
 * only this desk knows, has a row.
 * What an update costs depends on what changed, not on how many alarms there are. One thread.
 */
final class AlarmFeed {
    private final AlarmGroups groups = new AlarmGroups();
    private final AlarmLoad load = new AlarmLoad();
    private final Set<String> shown = new HashSet<>();
    private final PriorityQueue<Awakening> shelved = new PriorityQueue<>(Comparator.comparing(Awakening::at));
    private Set<String> answered = Set.of();
    private @Nullable Picture seen;
    private @Nullable RowMaker maker;

    /** A shelving ends without anybody saying so. */
    private record Awakening(Instant at, String alarmId) {}

    /** What changed up to this picture and moment. */
    RowChanges follow(Picture picture, Instant now, Words words) {
        RowMaker before = maker;
        boolean anew = before == null || !before.isFor(picture.catalogue(), words);
        RowMaker making = before == null || anew ? new RowMaker(picture.catalogue(), words) : before;
        maker = making;
        Set<String> looked = new HashSet<>(anew ? all(picture) : touched(picture));
        seen = picture;
        Set<String> here = picture.answeredHere();
        // What is answered here goes at once, and comes again when the backend refuses that.
        Stream.concat(here.stream(), answered.stream()).filter(id -> !here.contains(id) || !answered.contains(id)).forEach(looked::add);
        answered = here;
        while (!shelved.isEmpty() && !shelved.element().at().isAfter(now)) {
            looked.add(shelved.remove().alarmId());
        }
        List<QueueRow> put = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        looked.stream().map(id -> new Looked(id, picture.alarms().get(id))).sorted(Looked.OLDEST_FIRST).forEach(look -> {
            Alarm alarm = look.alarm();
            if (alarm != null) {
                load.take(alarm, now);
            }
            if (alarm == null || alarm.incidentId() != null || here.contains(alarm.id())) {
                groups.remove(look.id());
                if (shown.remove(look.id())) {
                    gone.add(look.id());
                }
            } else {
                wake(alarm, now);
                shown.add(alarm.id());
                put.add(AlarmRows.of(alarm, groups.put(alarm), making, now));
            }
        });
        return new RowChanges(put, gone);
    }

    /** Alarms of the last ten minutes as of the last {@link #follow}, whatever has become of them. */
    int recent(Instant now) {
        return load.recent(now);
    }

    private Set<String> touched(Picture picture) {
        Picture earlier = seen;
        return earlier == null ? all(picture) : picture.alarmsChangedSince(earlier).orElseGet(() -> all(picture));
    }

    private Set<String> all(Picture picture) {
        Set<String> ids = new HashSet<>(picture.alarms().keySet());
        ids.addAll(shown);
        return ids;
    }

    private void wake(Alarm alarm, Instant now) {
        if (alarm.shelving() != null && alarm.isShelved(now)) {
            shelved.add(new Awakening(alarm.shelving().until(), alarm.id()));
        }
    }

    /** Alarms grouped by hand come after those they are grouped under, and the older of two begins their group. */
    private record Looked(String id, @Nullable Alarm alarm) {
        static final Comparator<Looked> OLDEST_FIRST = Comparator.comparing((Looked look) -> look.alarm != null && look.alarm.groupId() != null)
                .thenComparing(look -> look.alarm == null ? 0 : look.alarm.number())
                .thenComparing(Looked::id);
    }
}
