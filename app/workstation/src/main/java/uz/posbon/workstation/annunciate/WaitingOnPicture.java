package uz.posbon.workstation.annunciate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.queue.AlarmLoad;

/** Who waits on a picture. What a look costs depends on what changed since the last, not on how many alarms there are. One thread at a time. */
final class WaitingOnPicture {
    private final Map<String, Alarm> waiting = new HashMap<>();
    private final TreeSet<Alarm> pressing = new TreeSet<>(Waiting.PRESSING);
    private final TreeSet<Alarm> newest = new TreeSet<>(Comparator.comparingLong(Alarm::number).reversed().thenComparing(Alarm::id));
    private final int[] counts = new int[Signal.values().length];
    private final PriorityQueue<ShelfEnd> shelves = new PriorityQueue<>(Comparator.comparing(ShelfEnd::at));
    private AlarmLoad load = new AlarmLoad();
    private @Nullable Picture seen;
    private Instant at = Instant.MIN;

    /** A shelving ends without anybody saying so. */
    private record ShelfEnd(Instant at, String alarmId) {}

    /** @param called highest number that was called out already */
    Waiting on(Picture picture, Instant now, long called) {
        Picture before = seen;
        if (before == null || now.isBefore(at)) {
            anew(picture, now);
        } else {
            picture.alarmsChangedSince(before).ifPresentOrElse(changed -> changed.forEach(id -> look(picture, id, now)), () -> anew(picture, now));
        }
        seen = picture;
        at = now;
        while (!shelves.isEmpty() && !shelves.element().at().isAfter(now)) {
            look(picture, shelves.remove().alarmId(), now);
        }
        return found(now, called);
    }

    private void anew(Picture picture, Instant now) {
        load = new AlarmLoad();
        shelves.clear();
        Set<String> all = new HashSet<>(waiting.keySet());
        all.addAll(picture.alarms().keySet());
        all.forEach(id -> look(picture, id, now));
    }

    private void look(Picture picture, String id, Instant now) {
        Alarm before = waiting.remove(id);
        if (before != null) {
            pressing.remove(before);
            newest.remove(before);
            counts[Signal.of(before.severity()).ordinal()]--;
        }
        Alarm alarm = picture.alarms().get(id);
        if (alarm == null) {
            return;
        }
        load.take(alarm, now);
        if (alarm.shelving() != null && alarm.isShelved(now)) {
            shelves.add(new ShelfEnd(alarm.shelving().until(), id));
        }
        if (Waiting.waits(alarm, now)) {
            waiting.put(id, alarm);
            pressing.add(alarm);
            newest.add(alarm);
            counts[Signal.of(alarm.severity()).ordinal()]++;
        }
    }

    private Waiting found(Instant now, long called) {
        List<Integer> each = new ArrayList<>();
        for (int count : counts) {
            each.add(count);
        }
        List<Alarm> fresh = new ArrayList<>();
        Iterator<Alarm> late = newest.iterator();
        for (Alarm alarm = next(late); alarm != null && alarm.number() > called; alarm = next(late)) {
            Waiting.keep(fresh, alarm);
        }
        return new Waiting(
                each, pressing.stream().limit(Waiting.NAMED).toList(), fresh, newest.isEmpty() ? 0 : newest.first().number(), Waiting.flood(load.recent(now)));
    }

    private static @Nullable Alarm next(Iterator<Alarm> alarms) {
        return alarms.hasNext() ? alarms.next() : null;
    }
}
