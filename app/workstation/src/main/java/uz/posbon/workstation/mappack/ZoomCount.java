package uz.posbon.workstation.mappack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.tiles.TileId;

/** Counts the tiles of one zoom, notes where one is missing, and keeps a fair sample. */
final class ZoomCount {

    private static final int SAMPLES = 20;
    private static final long MOST_NOTED = 1L << 28;

    private final int zoom;
    private final @Nullable TileRange promised;
    private final @Nullable BitSet seen;
    private final Map<Area, TileRange> areas = new EnumMap<>(Area.class);
    private final Map<Area, Long> inArea = new EnumMap<>(Area.class);
    private final List<TileId> samples = new ArrayList<>();
    private final Random random;
    private long count;
    private long within;

    ZoomCount(int zoom, @Nullable LonLatBox bounds) {
        this.zoom = zoom;
        random = new Random(zoom); // the same pack gets the same answer
        promised = bounds == null ? null : TileRange.of(bounds, zoom);
        seen = promised == null || promised.count() > MOST_NOTED ? null : new BitSet((int) promised.count());
        for (Area area : Area.values()) {
            areas.put(area, TileRange.of(area.box, zoom));
        }
    }

    void add(long x, long y) {
        count++;
        if (promised != null && promised.has(x, y)) {
            within++;
            if (seen != null) {
                seen.set((int) ((y - promised.north()) * promised.width() + x - promised.west()));
            }
        }
        areas.forEach((area, range) -> {
            if (range.has(x, y)) {
                inArea.merge(area, 1L, Long::sum);
            }
        });
        int place = samples.size() < SAMPLES ? samples.size() : (int) Math.min(random.nextLong(count), SAMPLES);
        TileId tile = place < SAMPLES ? new TileId(zoom, (int) x, (int) y) : null;
        if (tile != null && place == samples.size()) {
            samples.add(tile);
        } else if (tile != null) {
            samples.set(place, tile);
        }
    }

    List<TileId> samples() {
        return samples;
    }

    ZoomReport report() {
        Map<Area, Double> shares = new EnumMap<>(Area.class);
        areas.forEach((area, range) -> shares.put(area, share(inArea.getOrDefault(area, 0L), range)));
        long found = seen == null ? within : seen.cardinality();
        return new ZoomReport(
                zoom, count, promised == null ? null : found, promised == null ? null : promised.count(), firstMissing(), shares, samples.size());
    }

    private static double share(long found, TileRange range) {
        return Math.min(1, (double) found / range.count());
    }

    private @Nullable TileId firstMissing() {
        if (promised == null || seen == null || seen.cardinality() == promised.count()) {
            return null;
        }
        int hole = seen.nextClearBit(0);
        return new TileId(zoom, (int) (promised.west() + hole % promised.width()), (int) (promised.north() + hole / promised.width()));
    }
}
