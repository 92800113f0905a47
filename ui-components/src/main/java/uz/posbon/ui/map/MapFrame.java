package uz.posbon.ui.map;

/**
 * One drawing of the map.
 *
 * @param scale device pixels per logical pixel
 * @param text how large words are, 1 for their usual size
 */
public record MapFrame(Viewport viewport, double scale, MapPalette palette, double text) {

    /** A drawing with words in their usual size. */
    public MapFrame(Viewport viewport, double scale, MapPalette palette) {
        this(viewport, scale, palette, 1);
    }
}
