package uz.posbon.workstation.mappack;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.tiles.TileId;

/**
 * What a pack has of one zoom.
 *
 * @param found tiles within the bounds it promises; null where it promises none
 * @param expected tiles these bounds touch
 * @param missing one of those that are not there
 * @param shares of each area, 0 to 1
 */
record ZoomReport(
        int zoom,
        long tiles,
        @Nullable Long found,
        @Nullable Long expected,
        @Nullable TileId missing,
        Map<Area, Double> shares,
        int sampled) {}
