package uz.posbon.ui.map.layer;

import uz.posbon.ui.map.LonLat;

/**
 * One of many on a heat map.
 *
 * @param weight how much it counts, above zero
 */
public record HeatPoint(LonLat place, double weight) {

    public HeatPoint {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("A weight of " + weight);
        }
    }
}
