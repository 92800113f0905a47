package uz.posbon.workstation.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * Which alarms belong together: of one category and status, at the same site or within a short way of the first of them, and reported within
 * a quarter of an hour of one another; or grouped by hand. Every alarm is in exactly one group.
 *
 * <p>A group is called after its first alarm for as long as it has members, and an alarm stays in its group while its site, place and category
 * do, so that a selection survives whatever comes and goes. No dispatch screen, no clock; one thread.
 */
final class AlarmGroups {
    static final Duration NEAR_IN_TIME = Duration.ofMinutes(15);
    static final double NEAR_METRES = 250;

    /** A cell is larger than the way, so that what is near lies in the cell or beside it; in degrees, up to the 60th parallel. */
    private static final double CELL_LATITUDE = 0.0025;

    private static final double CELL_LONGITUDE = 0.005;

    private final Map<String, Member> members = new HashMap<>();
    private final Map<Spot, List<Group>> bySpot = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** Where a group is found: a site, or a cell of the map. */
    private record Spot(String kind, @Nullable String site, long cellX, long cellY) {}

    private record Member(Group group, Spot spot, @Nullable GeoPoint position, @Nullable String parent) {}

    private static final class Group {
        private final String id;
        private final Spot spot;
        private final @Nullable GeoPoint anchor;
        private Instant earliest;
        private Instant latest;
        private int size;

        Group(String id, Spot spot, @Nullable GeoPoint anchor, Instant time) {
            this.id = id;
            this.spot = spot;
            this.anchor = anchor;
            earliest = time;
            latest = time;
        }

        boolean takes(Alarm alarm) {
            Instant time = alarm.reportedTime();
            boolean soon = !time.isBefore(earliest.minus(NEAR_IN_TIME)) && !time.isAfter(latest.plus(NEAR_IN_TIME));
            GeoPoint place = alarm.position();
            return soon && (spot.site() != null || (anchor != null && place != null && anchor.metresTo(place) <= NEAR_METRES));
        }

        void add(Instant time) {
            size++;
            earliest = time.isBefore(earliest) ? time : earliest;
            latest = time.isAfter(latest) ? time : latest;
        }
    }

    /** The group of an alarm that came or changed, by its name. */
    String put(Alarm alarm) {
        Spot spot = spot(alarm);
        Member before = members.get(alarm.id());
        if (before != null && before.spot.equals(spot) && Objects.equals(before.parent, alarm.groupId())
                && (spot.site() != null || Objects.equals(before.position, alarm.position()))) {
            return before.group.id;
        }
        remove(alarm.id());
        Group group = group(alarm, spot);
        group.add(alarm.reportedTime());
        members.put(alarm.id(), new Member(group, spot, alarm.position(), alarm.groupId()));
        return group.id;
    }

    /** An alarm left. */
    void remove(String alarmId) {
        Member member = members.remove(alarmId);
        if (member != null && --member.group.size == 0) {
            names.remove(member.group.id);
            List<Group> there = bySpot.getOrDefault(member.group.spot, List.of());
            there.remove(member.group);
            if (there.isEmpty()) {
                bySpot.remove(member.group.spot);
            }
        }
    }

    private Group group(Alarm alarm, Spot spot) {
        Member parent = alarm.groupId() == null ? null : members.get(alarm.groupId());
        if (parent != null) {
            return parent.group;
        }
        for (long x = spot.cellX() - 1; x <= spot.cellX() + 1; x++) {
            for (long y = spot.cellY() - 1; y <= spot.cellY() + 1; y++) {
                Spot near = new Spot(spot.kind(), spot.site(), x, y);
                for (Group group : bySpot.getOrDefault(near, List.of())) {
                    if (group.takes(alarm)) {
                        return group;
                    }
                }
            }
        }
        Group first = new Group(name(alarm.id()), spot, alarm.position(), alarm.reportedTime());
        bySpot.computeIfAbsent(spot, there -> new ArrayList<>(1)).add(first);
        return first;
    }

    /** The alarm that begins a group may have begun another one before, which lives on without it. */
    private String name(String alarmId) {
        String name = alarmId;
        for (int again = 2; !names.add(name); again++) {
            name = alarmId + "/" + again;
        }
        return name;
    }

    private static Spot spot(Alarm alarm) {
        String kind = alarm.category().code() + "/" + alarm.status().code();
        GeoPoint place = alarm.position();
        if (alarm.siteId() != null) {
            return new Spot(kind, alarm.siteId(), 0, 0);
        }
        if (place == null) {
            // Nobody knows where: it belongs to nothing but itself.
            return new Spot(kind + "/" + alarm.id(), null, 0, 0);
        }
        return new Spot(kind, null, (long) Math.floor(place.longitude() / CELL_LONGITUDE), (long) Math.floor(place.latitude() / CELL_LATITUDE));
    }
}
