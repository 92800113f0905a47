package uz.posbon.ui.map.layer;

/**
 * A line or an area over the map. Immutable.
 *
 * @param id names it to {@link GeometryLayer#select} and the listeners; unique within its layer
 * @param argb colour of the line or outline
 * @param widthPx of the line or outline, logical pixels
 * @param dashed for what is only supposed, or binds nobody
 * @param fill share of the colour that fills an area, 0 to 1; lines have no inside
 * @param label short text in its middle; empty for none
 * @param zOrder the higher covers the lower; among equals the smaller covers the larger
 */
public record MapDrawing(
        String id, MapGeometry geometry, int argb, double widthPx, boolean dashed, double fill, String label, int zOrder) {

    public MapDrawing {
        if (!(widthPx > 0) || widthPx > 40 || !(fill >= 0) || fill > 1) {
            throw new IllegalArgumentException("Drawing " + id + " of " + widthPx + " pixels, filled " + fill);
        }
    }

    /** An area with a thin outline, filled so lightly that the map is read through it. */
    public static MapDrawing area(String id, MapGeometry geometry, int argb, String label) {
        return new MapDrawing(id, geometry, argb, 2, false, 0.16, label, 0);
    }

    /** A full line. */
    public static MapDrawing line(String id, MapGeometry.Line line, int argb, double widthPx) {
        return new MapDrawing(id, line, argb, widthPx, false, 0, "", 0);
    }
}
