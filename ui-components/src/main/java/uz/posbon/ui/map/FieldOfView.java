package uz.posbon.ui.map;

/**
 * What a camera sees, as a wedge on the ground.
 *
 * @param headingDegrees middle of the view, clockwise from north
 * @param angleDegrees opening, above 0 to 360
 * @param rangeMetres how far
 */
public record FieldOfView(String id, LonLat at, double headingDegrees, double angleDegrees, double rangeMetres, int argb) {}
