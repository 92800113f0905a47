package uz.posbon.ui.map.coordinates;

import uz.posbon.ui.map.LonLat;

/**
 * A place that was read.
 *
 * @param notation how it was written
 * @param order which number was taken for the latitude
 */
public record Position(LonLat place, Notation notation, AxisOrder order) {}
