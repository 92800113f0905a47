package uz.posbon.ui.map;

/**
 * A point on the map. Immutable.
 *
 * @param id names it to {@link SymbolLayer#select} and the listeners; unique within its layer
 * @param lon degrees east
 * @param lat degrees north
 * @param argb colour, opaque unless its alpha says otherwise
 * @param sizePx height of the shape in logical pixels
 * @param label short text beside it; empty for none
 * @param headingDegrees clockwise from north; NaN when unknown or meaningless
 * @param hollow drawn as an outline
 * @param stale older than its limit: drawn faint and broken, never as current
 * @param zOrder the higher covers the lower
 */
public record MapSymbol(
        String id,
        double lon,
        double lat,
        SymbolShape shape,
        int argb,
        int sizePx,
        String label,
        double headingDegrees,
        boolean hollow,
        boolean stale,
        int zOrder) {

    public MapSymbol {
        if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("Symbol " + id + " is nowhere: longitude " + lon + ", latitude " + lat);
        }
        if (sizePx < 2 || sizePx > 64) {
            throw new IllegalArgumentException("Symbol " + id + " of " + sizePx + " pixels");
        }
    }

    /** A full, current symbol without a heading. */
    public static MapSymbol of(String id, LonLat at, SymbolShape shape, int argb, int sizePx, String label, int zOrder) {
        return new MapSymbol(id, at.lon(), at.lat(), shape, argb, sizePx, label, Double.NaN, false, false, zOrder);
    }
}
