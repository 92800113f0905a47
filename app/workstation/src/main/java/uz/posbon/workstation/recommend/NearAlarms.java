package uz.posbon.workstation.recommend;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.geo.GeoPoint;

/** Alarms by their protected object and by the piece of the map they lie in, so that what is near one of them is found without asking all. One thread. */
final class NearAlarms {
    /** Of latitude, a little more than {@link Duplicates#NEAR_METRES}: whatever is near lies in the same piece or in one beside it. */
    private static final double PIECE_DEGREES = 0.005;
    private static final double WHOLE_ROUND = 360;

    private record Piece(long row, long column) {}

    private final Map<String, Alarm> all = new HashMap<>();
    private final Map<Object, Set<String>> byPlace = new HashMap<>();

    void clear() {
        all.clear();
        byPlace.clear();
    }

    /** The alarm of this id is now so; null where it is no more. */
    void put(String id, @Nullable Alarm alarm) {
        Alarm before = alarm == null ? all.remove(id) : all.put(id, alarm);
        if (before != null) {
            places(before).forEach(place -> leave(place, id));
        }
        if (alarm != null) {
            places(alarm).forEach(place -> byPlace.computeIfAbsent(place, none -> new LinkedHashSet<>()).add(id));
        }
    }

    private void leave(Object place, String id) {
        Set<String> there = byPlace.get(place);
        if (there != null && there.remove(id) && there.isEmpty()) {
            byPlace.remove(place);
        }
    }

    private static Stream<Object> places(Alarm alarm) {
        return Stream.concat(Stream.ofNullable(alarm.siteId()), Stream.ofNullable(alarm.position()).map(point -> piece(point, row(point), 0)));
    }

    /** Those of its protected object, and those in its piece of the map and the ones around it; each once. */
    Stream<Alarm> around(Alarm alarm) {
        Set<String> ids = new LinkedHashSet<>();
        if (alarm.siteId() != null) {
            ids.addAll(byPlace.getOrDefault(alarm.siteId(), Set.of()));
        }
        GeoPoint point = alarm.position();
        if (point != null) {
            for (long row = row(point) - 1; row <= row(point) + 1; row++) {
                // Also across the antimeridian, where the columns begin anew.
                for (double round = -WHOLE_ROUND; round <= WHOLE_ROUND; round += WHOLE_ROUND) {
                    Piece middle = piece(point, row, round);
                    for (long column = middle.column() - 1; column <= middle.column() + 1; column++) {
                        ids.addAll(byPlace.getOrDefault(new Piece(row, column), Set.of()));
                    }
                }
            }
        }
        return ids.stream().map(all::get);
    }

    private static long row(GeoPoint point) {
        return (long) Math.floor(point.latitude() / PIECE_DEGREES);
    }

    /** Where the point lies in this row; the columns of a row are as wide as it is high. */
    private static Piece piece(GeoPoint point, long row, double round) {
        double wide = PIECE_DEGREES / Math.max(PIECE_DEGREES, Math.cos(Math.toRadians((row + 0.5) * PIECE_DEGREES)));
        return new Piece(row, (long) Math.floor((point.longitude() + round) / wide));
    }
}
